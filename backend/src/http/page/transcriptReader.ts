import { breathAt, isBreath, readBreaths, type BreathCue, type BreathNow } from './breath.ts';
import { parseTranscript, wordsAt, type Cue, type SpokenWords } from './transcript.ts';

/** A session's words and guided breaths, read again as they become more. */
export class TranscriptReader {
  #words: readonly Cue[] = [];
  #breaths: readonly BreathCue[] = [];
  #isReading = false;

  /** Words are an extra: when they cannot be read, the session goes on, and the next segment asks again. */
  async read(url: string, signal: AbortSignal): Promise<void> {
    if (this.#isReading) return;
    this.#isReading = true;
    const answer = await fetch(url, { signal, cache: 'no-store' }).catch(() => undefined);
    const text = answer?.ok ? await answer.text().catch(() => '') : '';
    this.#isReading = false;
    if (text === '') return;
    const cues = parseTranscript(text);
    this.#words = cues.filter((cue) => !isBreath(cue));
    this.#breaths = readBreaths(cues);
  }

  wordsAt(seconds: number): SpokenWords {
    return wordsAt(this.#words, seconds);
  }

  /** As {@link breathAt}. */
  breathAt(seconds: number, idleLevel: number): BreathNow | undefined {
    return breathAt(this.#breaths, seconds, idleLevel);
  }
}
