import { mayBeBegun } from './openLog.ts';
import { isPartOf } from './script/scriptFeed.ts';
import type { ScriptRequest, Utterance } from './script/script.ts';
import type { GenerateParts, SessionOrder } from './session.ts';
import { toUtterance } from './timeline/replay.ts';
import type { SessionLog } from './timeline/sessionLog.ts';
import type { SpokenBefore } from './voice/sessionVoice.ts';
import { takesAfter } from './voice/takesAfter.ts';

/** What can be repeated is there at once, and waits for nobody. */
const NEVER = new AbortController().signal;

/** What earlier workers have had written and spoken. */
export interface KnownScript {
  /** Placed, in order. */
  readonly prefix: readonly Utterance[];
  /** Spoken behind `prefix`, but not placed; empty where the writer says the same again. */
  readonly ahead: readonly Utterance[];
  /** The writer says again what it has said. */
  readonly isRepeated: boolean;
  /** Who has spoken which section. */
  readonly spoken: readonly SpokenBefore[];
}

/**
 * Reads what is known of a session's script. A script that can be repeated need not be kept; but where a voice was lost, the
 * library has gone on in another way than it had begun, and who writes now may not be who wrote then.
 */
export const readKnownScript = async (
  order: SessionOrder,
  { store, writer, voices }: Pick<GenerateParts, 'store' | 'writer' | 'voices'>,
  log: SessionLog,
  request: ScriptRequest,
): Promise<KnownScript> => {
  const prefix = log.utterances.map(toUtterance);
  const isRepeatable = writer.isRepeatable === true;
  const isRepeated = async (known: readonly Utterance[]): Promise<boolean> =>
    isRepeatable && (known.length === 0 || (await isPartOf(known, writer.write(request, NEVER))));
  const isBegunAlike = await isRepeated(prefix);
  if (!mayBeBegun(order) || (isBegunAlike && voices.length === 1))
    return { prefix, ahead: [], isRepeated: isBegunAlike, spoken: log.utterances };
  const takes = await takesAfter(store, order.user, order.job, prefix.at(-1)?.id);
  const ahead = takes.map(({ utterance }) => utterance);
  const spoken = [...log.utterances, ...takes.map(({ utterance: { section }, voice }) => ({ section, voice }))];
  return isBegunAlike && (await isRepeated(ahead))
    ? { prefix, ahead: [], isRepeated: true, spoken }
    : { prefix, ahead, isRepeated: false, spoken };
};
