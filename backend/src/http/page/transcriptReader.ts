import { parseTranscript, wordsAt, type Cue, type SpokenWords } from './transcript.ts';

/** A session's words, read again as they become more. */
export class TranscriptReader {
  #cues: readonly Cue[] = [];
  #isReading = false;

  /** Words are an extra: when they cannot be read, the session goes on, and the next segment asks again. */
  async read(url: string, signal: AbortSignal): Promise<void> {
    if (this.#isReading) return;
    this.#isReading = true;
    const answer = await fetch(url, { signal, cache: 'no-store' }).catch(() => undefined);
    const text = answer?.ok ? await answer.text().catch(() => '') : '';
    this.#isReading = false;
    if (text !== '') this.#cues = parseTranscript(text);
  }

  wordsAt(seconds: number): SpokenWords {
    return wordsAt(this.#cues, seconds);
  }
}
