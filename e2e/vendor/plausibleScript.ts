import { mulberry32 } from '@float/backend/src/meditation/script/mulberry32.ts';
import { countWords, type Section, sections } from '@float/backend/src/meditation/script/script.ts';
import { sentences, slots, titles } from './phrases.ts';

/** How much of a script each part is. */
const shareOf: Readonly<Record<Section, number>> = {
  ...{ arrive: 0.15, breathe: 0.2, practice: 0.35, reflect: 0.18, return: 0.12 },
};
/** For a script so long that its phrases run out: rather end than search on. */
const MAX_TRIES = 200;
const SENTENCES_IN_A_PARAGRAPH = 3;
const TYPICAL_SENTENCE_WORDS = 12;

type Dice = () => number;

const pick = <Item>(items: readonly Item[], dice: Dice): Item => {
  const item = items[Math.floor(dice() * items.length)];
  if (item === undefined) throw new RangeError('there is nothing to pick from');
  return item;
};

const fill = (template: string, dice: Dice): string =>
  template.replace(/\{(\w+)\}/g, (_slot, name: string) => pick(slots[name] ?? [], dice));

/** Gives sentences of a part, none of them twice. */
class SentenceSource {
  readonly #said = new Set<string>();
  readonly #dice: Dice;
  #lastTemplate = '';

  constructor(dice: Dice) {
    this.#dice = dice;
  }

  /** @returns undefined when it has nothing more to say */
  next(section: Section): string | undefined {
    for (let tries = 0; tries < MAX_TRIES; tries++) {
      const template = pick(sentences[section], this.#dice);
      const sentence = fill(template, this.#dice);
      if (template === this.#lastTemplate || this.#said.has(sentence)) continue;
      this.#lastTemplate = template;
      this.#said.add(sentence);
      return sentence;
    }
    return undefined;
  }
}

const pauseAfter = (section: Section, dice: Dice): string => {
  if (section !== 'breathe') return `[pause ${4 + Math.floor(dice() * 6)}]`;
  return `[inhale 4] [exhale ${pick([5, 6, 7], dice)}]\n[pause 2]`;
};

/** Writes up to as many words as come nearest to those that are wanted, and at least a sentence. */
const writeSection = (section: Section, words: number, source: SentenceSource, dice: Dice) => {
  const paragraphs: string[][] = [];
  let writtenWords = 0;
  while (writtenWords === 0 || writtenWords + TYPICAL_SENTENCE_WORDS / 2 < words) {
    const sentence = source.next(section);
    if (sentence === undefined) break;
    const paragraph = paragraphs.at(-1);
    if (paragraph === undefined || paragraph.length === SENTENCES_IN_A_PARAGRAPH) paragraphs.push([sentence]);
    else paragraph.push(sentence);
    writtenWords += countWords(sentence);
  }
  const text = paragraphs.map((paragraph) => `${paragraph.join(' ')}\n${pauseAfter(section, dice)}`).join('\n\n');
  return { text: `[section: ${section}]\n${text}`, writtenWords };
};

/**
 * A guided meditation as a language model writes it: a title, the five parts, marks for pauses and breaths, no sentence
 * twice.
 *
 * @param words  about so many, marks not counted; at least a sentence a part
 * @param seed   the same gives the same script
 */
export const plausibleScript = (words: number, seed: number): string => {
  const dice = mulberry32(seed);
  const source = new SentenceSource(dice);
  const texts = [`[title: ${pick(titles, dice)}]`];
  let dueWords = 0;
  let writtenWords = 0;
  for (const section of sections) {
    dueWords += words * shareOf[section];
    const written = writeSection(section, dueWords - writtenWords, source, dice);
    texts.push(written.text);
    writtenWords += written.writtenWords;
  }
  return `${texts.join('\n\n')}\n`;
};
