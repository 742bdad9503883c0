import { type Mark, MAX_PAUSE_SECONDS, MIN_PAUSE_SECONDS } from './marks.ts';
import { TextScanner, type Token } from './scanText.ts';
import {
  type BreathPhase,
  breathSeconds,
  type Importance,
  type ScriptEvent,
  type Section,
  sections,
  type Utterance,
} from './script.ts';
import { cleanSpokenText, MAX_UTTERANCE_CHARACTERS, splitLong, splitSentences } from './sentences.ts';

/** Between two sentences when nothing else is written. */
export const DEFAULT_PAUSE_SECONDS = 1.2;
/** After a breath when nothing else is written: the next one follows, or the words that go on with this one. */
export const AFTER_BREATH_SECONDS = 0.6;
// Shorter sentences ("Good.") are said together with the next one.
const SHORT_SENTENCE_CHARACTERS = 24;
// Only here can a sentence have ended; asking the segmenter at every character would be slow.
const NEXT_SENTENCE_BEGINS = /\p{Sentence_Terminal}\P{L}*\s\S$/u;
const SENTENCE_END_CHARACTERS = 12;

/**
 * Reads a script from text with marks: `[title: …]`, `[section: practice]`, `[pause 6]`, `[inhale 4]`,
 * `[hold 2]`, `[exhale 6]`, `[optional]`, `[spare]`. Tolerant: whatever else stands in brackets, markdown and stage directions are never spoken. Text may come in pieces
 * of any size; the events are the same.
 */
export class ScriptParser {
  readonly #scanner = new TextScanner();
  /** Text that no certain sentence has taken yet. */
  #pending = '';
  /** A short sentence that waits for the next one. */
  #short = '';
  /** An utterance that is said, and may still be followed by more of its breath. */
  #breathing: Utterance | undefined;
  #paragraphEnded = false;
  #section: Section = 'arrive';
  #importance: Importance = 'essential';
  #titled = false;
  #nextId = 0;

  /** @returns what has become certain with this text */
  push(text: string): ScriptEvent[] {
    const events: ScriptEvent[] = [];
    for (let index = 0; index < text.length; index += 1) {
      for (const token of this.#scanner.push(text.charAt(index))) events.push(...this.#take(token));
    }
    return events;
  }

  /** @returns what was still open; nothing may follow */
  end(): ScriptEvent[] {
    const events: ScriptEvent[] = [];
    for (const token of this.#scanner.end()) events.push(...this.#take(token));
    return [...events, ...this.#endBreath(), ...this.#flush(DEFAULT_PAUSE_SECONDS)];
  }

  #take(token: Token): ScriptEvent[] {
    if (token.type === 'mark') return this.#takeMark(token.mark);
    if (token.type === 'character') return this.#takeCharacter(token.character);
    this.#paragraphEnded = true;
    return [];
  }

  #takeMark(mark: Mark): ScriptEvent[] {
    if (mark.type === 'breath') return this.#takeBreath(mark.phase);
    if (mark.type === 'pause' && this.#breathing !== undefined) return this.#endBreath(mark.seconds);
    const events = this.#endBreath();
    events.push(...this.#flush(mark.type === 'pause' ? mark.seconds : DEFAULT_PAUSE_SECONDS));
    if (mark.type === 'importance') this.#importance = mark.importance;
    if (mark.type === 'section' && sections.indexOf(mark.section) > sections.indexOf(this.#section)) {
      this.#section = mark.section;
    }
    if (mark.type === 'title' && !this.#titled && this.#nextId === 0) {
      this.#titled = true;
      events.push({ type: 'title', title: mark.title, practices: [] });
    }
    return events;
  }

  /** A breath belongs to the words before it; without any it is left out. */
  #takeBreath(phase: BreathPhase): ScriptEvent[] {
    const events = this.#flush(AFTER_BREATH_SECONDS);
    const last = events.at(-1);
    if (last?.type === 'utterance') {
      events.pop();
      this.#breathing = last.utterance;
    }
    const breathing = this.#breathing;
    if (breathing === undefined) return events;
    const breath = [...breathing.breath, phase];
    if (breathSeconds(breath) <= MAX_PAUSE_SECONDS) this.#breathing = { ...breathing, breath };
    return events;
  }

  #endBreath(pauseAfterSeconds: number = AFTER_BREATH_SECONDS): ScriptEvent[] {
    if (this.#breathing === undefined) return [];
    const utterance = { ...this.#breathing, pauseAfterSeconds };
    this.#breathing = undefined;
    return [{ type: 'utterance', utterance }];
  }

  #takeCharacter(character: string): ScriptEvent[] {
    if (character === ' ') {
      if (this.#pending !== '' && !this.#pending.endsWith(' ')) this.#pending += ' ';
      return [];
    }
    // Only now: a pause that is written in a line of its own belongs to what was said before it.
    const before = [...this.#endBreath(), ...(this.#paragraphEnded ? this.#flush(DEFAULT_PAUSE_SECONDS) : [])];
    this.#pending += character;
    if (!NEXT_SENTENCE_BEGINS.test(this.#pending.slice(-SENTENCE_END_CHARACTERS))) return before;
    const found = splitSentences(this.#pending);
    this.#pending = found.pop() ?? '';
    const texts = found.flatMap((sentence) => this.#group(sentence));
    return [...before, ...texts.flatMap((text) => this.#speak(text, DEFAULT_PAUSE_SECONDS))];
  }

  #flush(pauseAfterSeconds: number): ScriptEvent[] {
    const texts = splitSentences(this.#pending).flatMap((sentence) => this.#group(sentence));
    if (this.#short !== '') texts.push(this.#short);
    this.#pending = '';
    this.#short = '';
    this.#paragraphEnded = false;
    // What is no words gets no pause either.
    const spoken = texts.filter((text) => cleanSpokenText(text) !== '');
    return spoken.flatMap((text, index) =>
      this.#speak(text, index === spoken.length - 1 ? pauseAfterSeconds : DEFAULT_PAUSE_SECONDS),
    );
  }

  /** @returns the texts that are complete once this sentence is known: none while a short one waits */
  #group(sentence: string): string[] {
    const short = this.#short;
    const joined = `${short} ${sentence}`;
    if (short !== '' && joined.length <= MAX_UTTERANCE_CHARACTERS) {
      this.#short = '';
      return [joined];
    }
    const isShort = sentence.length < SHORT_SENTENCE_CHARACTERS;
    this.#short = isShort ? sentence : '';
    return [short, isShort ? '' : sentence].filter((text) => text !== '');
  }

  #speak(text: string, pauseAfterSeconds: number): ScriptEvent[] {
    const pieces = splitLong(cleanSpokenText(text));
    if (pieces.length === 0) return [];
    const mayBeLeftOut = this.#section !== 'arrive' && this.#section !== 'return';
    const importance = mayBeLeftOut ? this.#importance : 'essential';
    this.#importance = 'essential';
    return pieces.map((piece, index) => ({
      type: 'utterance',
      utterance: {
        id: this.#nextId++,
        section: this.#section,
        text: piece,
        breath: [],
        pauseAfterSeconds: index === pieces.length - 1 ? pauseAfterSeconds : MIN_PAUSE_SECONDS,
        importance,
      },
    }));
  }
}

/**
 * {@link ScriptParser} as a stage: utterances come as soon as they are certain, that is, once text of the next
 * sentence, a mark or the end has come.
 *
 * @param chunks  text in pieces of any size, as a model streams it
 */
export async function* parseScript(chunks: AsyncIterable<string>): AsyncGenerator<ScriptEvent> {
  const parser = new ScriptParser();
  for await (const chunk of chunks) yield* parser.push(chunk);
  yield* parser.end();
}
