import { breathAt, isBreath, readBreaths, type BreathCue, type BreathNow } from './breath';
import { parseTranscript, wordsAt, type Cue, type SpokenWords } from './transcript';

/** Reads a text; undefined when it cannot be had now. */
export type ReadText = (url: string, signal: AbortSignal) => Promise<string | undefined>;

/** A byte order mark may come first. */
const IS_WEBVTT = /^\uFEFF?WEBVTT(?:[ \t\r\n]|$)/;

/** Words are an extra: when they cannot be read, the session goes on, and the next segment asks again. */
export const fetchText: ReadText = async (url, signal) => {
  const answer = await fetch(url, { signal, cache: 'no-store' }).catch(() => undefined);
  const text = answer?.ok ? await answer.text().catch(() => undefined) : undefined;
  // The page of a proxy is a success, too; it would take away the words that are here.
  return text !== undefined && IS_WEBVTT.test(text) ? text : undefined;
};

/** A session's words and guided breaths, read again as they become more. */
export class TranscriptReader {
  readonly #readText: ReadText;
  #words: readonly Cue[] = [];
  #breaths: readonly BreathCue[] = [];
  #isReading = false;

  constructor(readText: ReadText) {
    this.#readText = readText;
  }

  async read(url: string, signal: AbortSignal): Promise<void> {
    if (this.#isReading) return;
    this.#isReading = true;
    const text = await this.#readText(url, signal);
    this.#isReading = false;
    if (text === undefined || text === '') return;
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
