import type { Utterance } from '../script/script.ts';
import type { SpokenUtterance } from '../timeline/placeUtterances.ts';

/** Utterances that are spoken while an earlier one is placed: speech takes time, and most of it is waiting. */
const AHEAD = 3;

/**
 * Speaks utterances a few ahead of where they are needed, in order.
 *
 * @param speak  one utterance; undefined: it is left out
 */
export async function* speakAhead(
  utterances: AsyncIterator<Utterance>,
  speak: (utterance: Utterance) => Promise<SpokenUtterance | undefined>,
): AsyncGenerator<SpokenUtterance, void, undefined> {
  const ahead: Promise<SpokenUtterance | 'skipped' | 'complete'>[] = [];
  const start = async (): Promise<SpokenUtterance | 'skipped' | 'complete'> => {
    const next = await utterances.next();
    return next.done === true ? 'complete' : ((await speak(next.value)) ?? 'skipped');
  };
  for (;;) {
    while (ahead.length < AHEAD) {
      const started = start();
      // A failure is heard when its turn comes, or never when the session ends before that.
      started.catch(() => undefined);
      ahead.push(started);
    }
    const spoken = await ahead.shift();
    if (spoken === 'complete' || spoken === undefined) return;
    if (spoken !== 'skipped') yield spoken;
  }
}
