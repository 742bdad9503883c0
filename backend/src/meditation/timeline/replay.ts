import { MIX_MEMORY_SAMPLES } from '../mixer/mixSpan.ts';
import type { MonoPcm } from '../pcm.ts';
import type { Utterance } from '../script/script.ts';
import type { MixOrder } from './placeUtterances.ts';
import type { PlacedUtterance, SessionLog } from './sessionLog.ts';

/** An utterance of the log as the writer gave it, as far as anybody still asks. */
export const toUtterance = ({ id, section, text, breath, pause_seconds }: PlacedUtterance): Utterance => ({
  ...{ id, section, text, breath },
  pauseAfterSeconds: pause_seconds,
  importance: 'essential',
});

/**
 * The orders that the log already decides, for a mix that starts at `fromSample`.
 *
 * @param readTake  the stored take of a placed utterance; only asked for those that can still be heard
 */
export async function* replay(
  log: SessionLog,
  readTake: (placed: PlacedUtterance) => Promise<MonoPcm>,
  fromSample: number,
): AsyncGenerator<MixOrder, void, undefined> {
  for (const placed of log.utterances) {
    const { start_sample: startSample, samples, gain_db: gainDb } = placed;
    if (startSample + samples + MIX_MEMORY_SAMPLES <= fromSample) continue;
    yield { type: 'place', startSample, pcm: await readTake(placed), gainDb };
  }
  if (log.end_sample === null) return;
  yield { type: 'end', endSample: log.end_sample };
  yield { type: 'mix', untilSample: log.end_sample };
}
