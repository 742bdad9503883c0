import type { Feeling } from '@float/contract';
import { type About, type SafetyKind, safetyKinds } from '@float/safety';
import { EMBEDDING_SIZE, type Features, hashGrams } from './features.ts';
import { type Head, scoreHead, toProbabilities } from './head.ts';
import type { TrainedHeads } from './headsFile.ts';
import { type Passages, passagesOf } from './passages.ts';
import type { SentenceEncoder } from './sentenceEncoder.ts';
import type { FeelingReading, News, TextReading } from './textReading.ts';

/** The heads that reading needs, by name. */
export const headNames = ['english', 'danger', 'kind', 'about', 'feeling', 'news'] as const;
export type HeadName = (typeof headNames)[number];

/** A text whose probability to be English is below is not read: other languages fool the encoder. */
const LEAST_ENGLISH = 0.8;
/** For a few words without accents, whose n-grams say little: single English words often get 0.2 to 0.5. */
const LEAST_ENGLISH_OF_FEW = 0.2;
const FEW_WORDS = 3;
const IS_ASCII = /^[ -~\s]*$/;
/** Subtracted for each doubling of the number of sentences: more of them have a higher maximum by chance. */
const PER_DOUBLING = 0.4;
/** Characters by which the language is told, at the beginning and at the end of a text. */
const LANGUAGE_CHARACTERS = 1_000;

const NO_EMBEDDING = new Float32Array(EMBEDDING_SIZE);

/** Whether a text is in English, by its n-grams alone. */
export const isEnglish = (english: Head, text: string): boolean => {
  const probabilityOf = (part: string): number =>
    toProbabilities(scoreHead(english, { embedding: NO_EMBEDDING, ...hashGrams(part) }))[0] ?? 0;
  const parts = [text.slice(0, LANGUAGE_CHARACTERS), text.slice(-LANGUAGE_CHARACTERS)];
  const isShort = IS_ASCII.test(text) && text.trim().split(/\s+/, FEW_WORDS + 1).length <= FEW_WORDS;
  return Math.max(...parts.map(probabilityOf)) >= (isShort ? LEAST_ENGLISH_OF_FEW : LEAST_ENGLISH);
};

/** How likely a text speaks of danger: its likeliest sentence and its likeliest passage together, as logits. */
export const scoreDanger = (
  danger: Head,
  { sentences, passages }: Passages,
  featuresOf: (passage: string) => Features,
): number => {
  const highest = (some: readonly string[]): number =>
    Math.max(...some.map((one) => scoreHead(danger, featuresOf(one))[0] ?? 0));
  if (sentences.length === 0) return -Infinity;
  return highest(sentences) + highest(passages) - PER_DOUBLING * Math.log2(sentences.length);
};

/** How sure it is that someone is happy about something good: two heads that err on different texts. */
export const joyOf = (
  { Happy: happy }: Pick<FeelingReading['feelings'], 'Happy'>,
  { good }: Pick<FeelingReading['news'], 'good'>,
): number => happy * good;

const likeliest = (head: Head, features: Features): { readonly label: string; readonly probability: number } => {
  const probabilities = toProbabilities(scoreHead(head, features));
  const at = probabilities.indexOf(Math.max(...probabilities));
  return { label: head.labels[at] ?? '', probability: probabilities[at] ?? 0 };
};

const abouts: readonly About[] = ['self', 'other', 'loss'];

/** Reads a text with the encoder and the heads. */
export type ReadText = (text: string) => Promise<TextReading>;

/** @throws {TypeError} when a head is missing */
export const createReadText = (encoder: SentenceEncoder, { heads, calibration }: TrainedHeads): ReadText => {
  const headOf = (name: HeadName): Head => {
    const head = heads[name];
    if (head === undefined) throw new TypeError(`The heads file has no head "${name}".`);
    return head;
  };
  const english = headOf('english');
  const danger = headOf('danger');
  const kind = headOf('kind');
  const about = headOf('about');
  const feeling = headOf('feeling');
  const news = headOf('news');
  const { concern, checkIn, sureKind, joy } = calibration;

  const readDanger = (read: Passages, featuresOf: (passage: string) => Features): Pick<TextReading, 'danger'> => {
    const score = scoreDanger(danger, read, featuresOf);
    if (score < checkIn) return {};
    const scored = [...read.sentences, ...read.passages].map((passage) => ({
      passage,
      score: scoreHead(danger, featuresOf(passage))[0] ?? 0,
    }));
    const strongest = featuresOf(scored.reduce((most, one) => (one.score > most.score ? one : most)).passage);
    const foundKind = likeliest(kind, strongest);
    const foundAbout = likeliest(about, strongest).label;
    return {
      danger: {
        tier: score >= concern ? 'concern' : 'check_in',
        score,
        kind: safetyKinds.find((one): one is SafetyKind => one === foundKind.label) ?? 'suicide',
        isSureOfKind: foundKind.probability >= sureKind,
        about: abouts.find((one) => one === foundAbout) ?? 'self',
      },
    };
  };

  const readFelt = (
    { passages }: Passages,
    featuresOf: (passage: string) => Features,
    characters: number,
  ): Pick<TextReading, 'felt'> => {
    if (passages.length === 0) return {};
    const mean = <Label extends string>(head: Head): Record<Label, number> => {
      const all = passages.map((passage) => toProbabilities(scoreHead(head, featuresOf(passage))));
      const shares = head.labels.map((label, at) => [
        label,
        all.reduce((sum, probabilities) => sum + (probabilities[at] ?? 0), 0) / all.length,
      ]);
      // The labels of a head are those that it was trained with (trainFeelings.ts).
      return Object.fromEntries(shares) as Record<Label, number>;
    };
    const [felt, happened] = [mean<Feeling>(feeling), mean<News>(news)];
    return { felt: { feelings: felt, news: happened, isJoy: joyOf(felt, happened) >= joy, characters } };
  };

  return async (text) => {
    if (!isEnglish(english, text)) return {};
    const read = passagesOf(text);
    const all = [...new Set([...read.sentences, ...read.passages])];
    const embeddings = await encoder.encode(all);
    const features = new Map(
      all.map((passage, index) => [passage, { embedding: embeddings[index] ?? NO_EMBEDDING, ...hashGrams(passage) }]),
    );
    const featuresOf = (passage: string): Features =>
      features.get(passage) ?? { embedding: NO_EMBEDDING, ...hashGrams(passage) };
    return { ...readFelt(read, featuresOf, text.length), ...readDanger(read, featuresOf) };
  };
};
