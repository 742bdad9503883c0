import type { MonoPcm } from '../pcm.ts';
import type { MixOrder, SpokenUtterance, TimelineParts } from './placeUtterances.ts';
import { placeUtterances } from './placeUtterances.ts';
import { replay } from './replay.ts';
import type { PlacedUtterance, SessionLog } from './sessionLog.ts';

export interface OrderParts extends Omit<TimelineParts, 'log'> {
  readonly log: TimelineParts['log'] & { readonly log: SessionLog };
  readonly takes: { read(placed: PlacedUtterance): Promise<MonoPcm> };
}

/** Everything that the mixer is told: what the log has decided before, and then what the timeline decides now. */
export async function* orderMix(
  spoken: AsyncIterator<SpokenUtterance>,
  parts: OrderParts,
  fromSample: number,
  signal: AbortSignal,
): AsyncGenerator<MixOrder, void, undefined> {
  const decided = parts.log.log;
  yield* replay(decided, (placed) => parts.takes.read(placed), fromSample);
  if (decided.end_sample === null) yield* placeUtterances(spoken, parts, signal);
}
