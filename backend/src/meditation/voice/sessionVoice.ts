import { FloatError } from '../../errors.ts';
import type { VendorFault } from '../../vendors/vendorError.ts';
import { VendorError } from '../../vendors/vendorError.ts';
import type { Section, Utterance } from '../script/script.ts';
import type { Voice } from './voice.ts';

const MAX_TRIES = 3;

/** What a voice has said. */
export interface Said {
  /** As `Voice.speak` gives it. */
  readonly wav: Uint8Array;
  /** Id of the voice. */
  readonly voice: string;
}

/** Who has said what so far: enough to go on in the same voice. */
export interface SpokenBefore {
  readonly section: Section;
  readonly voice?: string | undefined;
}

/** Another voice speaks from here on. */
export interface VoiceChange {
  /** Id of the one that has failed. */
  readonly failed: string;
  /** What was wrong. */
  readonly fault: VendorFault;
}

interface SectionVoice {
  /** Position in the order of voices. */
  readonly index: number;
  /** What the one that was asked first has said. */
  readonly said?: { readonly id: number; readonly said: Said } | undefined;
}

/** Two sentences in a row, each tried several times: a section without words is worse than another voice. */
const LOST_AFTER = 2;
/** So many sentences in a row that the last voice fails to say: it is the voice that is broken, not the sentences. */
const BROKEN_AFTER = 3;
/** Faults raised without calling the vendor. */
const notAsked: readonly VendorFault[] = ['circuit_open', 'budget'];

/**
 * The voices of one session, best first; the last is always there. Who speaks a section is decided by its first
 * utterance, and stays: a voice that fails later leaves a sentence out. One that fails for good is lost; then nothing more
 * is spoken until another one steps in, where something new begins. Nobody goes back to a voice that has failed.
 */
export class SessionVoice {
  readonly #voices: readonly Voice[];
  readonly #onChange: (change: VoiceChange) => void;
  readonly #onLeftOut: (voice: string) => void;
  readonly #decided = new Map<Section, Promise<SectionVoice>>();
  #current = 0;
  /** Sections are decided one after another. */
  #deciding: Promise<unknown> = Promise.resolve();
  /** Where a voice was decided last. */
  #latest: Section | undefined;
  #failedInARow = 0;
  /** Of the last voice: sentences that failed one after another, not those that it refused. */
  #unspokenInARow = 0;
  /** Position of the voice that is lost. */
  #lost: number | undefined;

  /**
   * @param before     what earlier workers have had spoken, in order
   * @param onLeftOut  told the id of the last voice for each sentence that it cannot say
   */
  constructor(
    voices: readonly Voice[],
    before: readonly SpokenBefore[] = [],
    onChange: (change: VoiceChange) => void = () => undefined,
    onLeftOut: (voice: string) => void = () => undefined,
  ) {
    this.#voices = voices;
    this.#onChange = onChange;
    this.#onLeftOut = onLeftOut;
    for (const { section, voice } of before) {
      const index = voices.findIndex(({ id }) => id === voice);
      if (index < 0) continue;
      this.#current = Math.max(this.#current, index);
      this.#latest = section;
      this.#decided.set(section, Promise.resolve({ index }));
    }
  }

  /** Its voice is gone in the middle of a section. */
  get isLost(): boolean {
    return this.#lost !== undefined;
  }

  /** The next voice speaks from the next utterance on. */
  stepIn(): void {
    if (this.#lost === undefined) return;
    this.#current = this.#lost + 1;
    this.#lost = undefined;
    this.#failedInARow = 0;
    this.#decided.clear();
  }

  /**
   * @returns undefined when the section's voice has failed, is lost, or refuses the text: the sentence is left out
   * @throws  {FloatError} `VOICE_FAILED` when the voice that is always there fails three sentences in a row, each
   *   after three tries
   */
  async speak(utterance: Utterance, signal: AbortSignal): Promise<Said | undefined> {
    const { section, id } = utterance;
    if (this.isLost) return undefined;
    const { index, said } = await (this.#decided.get(section) ?? this.#decideNext(utterance, signal));
    if (said?.id === id) return said.said;
    // While it waited for who speaks, that one may have been lost.
    if (this.#lost !== undefined) return undefined;
    try {
      const spoken = await this.#speakAs(index, utterance, signal);
      this.#failedInARow = 0;
      this.#unspokenInARow = 0;
      return spoken;
    } catch (error) {
      if (error instanceof VendorError && this.#voices[index + 1] !== undefined)
        this.#failedWithin(section, index, error);
      else this.#leaveOut(index, error);
      return undefined;
    }
  }

  /** No text ends a session: what the last voice cannot say is left out. */
  #leaveOut(index: number, error: unknown): void {
    if (!(error instanceof FloatError) || error.code !== 'VOICE_FAILED') throw error;
    if (error.retriable && ++this.#unspokenInARow >= BROKEN_AFTER) throw error;
    this.#onLeftOut(this.#voices[index]?.id ?? '');
  }

  #failedWithin(section: Section, index: number, { fault }: VendorError): void {
    // Where the next section has begun, its own first sentence decides who goes on.
    if (this.isLost || section !== this.#latest) return;
    this.#failedInARow++;
    if (this.#failedInARow < LOST_AFTER && !notAsked.includes(fault)) return;
    this.#lost = index;
    this.#tellOf(index, fault);
  }

  #tellOf(index: number, fault: VendorFault): void {
    this.#onChange({ failed: this.#voices[index]?.id ?? '', fault });
  }

  /** Words are spoken ahead: were two sections decided at once, the later one might go to whom the earlier has failed. */
  #decideNext(utterance: Utterance, signal: AbortSignal): Promise<SectionVoice> {
    const deciding = this.#deciding.then(() => this.#decide(utterance, signal));
    this.#deciding = deciding.catch(() => undefined);
    this.#latest = utterance.section;
    this.#failedInARow = 0;
    this.#decided.set(utterance.section, deciding);
    return deciding;
  }

  /** Asks one after another, from the one that speaks now. */
  async #decide(utterance: Utterance, signal: AbortSignal): Promise<SectionVoice> {
    for (let index = this.#current; ; index++) {
      this.#current = index;
      // The last one is always there: nobody waits for what it says first.
      if (this.#voices[index + 1] === undefined) return { index };
      try {
        return { index, said: { id: utterance.id, said: await this.#speakAs(index, utterance, signal) } };
      } catch (error) {
        if (error instanceof VendorError) {
          this.#tellOf(index, error.fault);
          continue;
        }
        // Whoever tries again decides again.
        this.#decided.delete(utterance.section);
        throw error;
      }
    }
  }

  async #speakAs(index: number, { text }: Utterance, signal: AbortSignal): Promise<Said> {
    const voice = this.#voices[index];
    if (voice === undefined) throw new TypeError('a session has at least one voice');
    return { wav: await speakWithRetries(voice, text, signal), voice: voice.id };
  }
}

/** The ways to vendors try again by themselves. */
const isWorthRetrying = (error: unknown): boolean =>
  error instanceof FloatError && error.retriable && !(error instanceof VendorError);

const speakWithRetries = async (voice: Voice, text: string, signal: AbortSignal): Promise<Uint8Array> => {
  for (let tries = 1; ; tries++) {
    try {
      return await voice.speak(text, signal);
    } catch (error) {
      signal.throwIfAborted();
      if (!isWorthRetrying(error) || tries === MAX_TRIES) throw error;
    }
  }
};
