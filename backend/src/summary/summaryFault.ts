import { feelingSchema, intensitySchema } from '@float/contract';
import { z } from 'zod';
import { splitSentences } from '../meditation/script/sentences.ts';
import { wordingRules } from '../meditation/script/wordingRules.ts';
import { findSigns } from '@float/safety';
import type { Summary } from './summary.ts';
import { MAX_SENTENCES_CHARACTERS, MAX_TITLE_CHARACTERS } from './summaryPrompt.ts';

/**
 * Why a summary is not shown: it has not the form of one; it holds a link, a number or a mark of some other kind of text;
 * it says what is not said here; it speaks of danger, which our own rules have not found in what the person said.
 */
export type SummaryFault = 'form' | 'marks' | 'wording' | 'danger';

const sentences = (count: number) => (text: string) => splitSentences(text).length === count && text.endsWith('.');
const words = (text: string): number => text.split(' ').length;

const formSchema = z.object({
  label: feelingSchema,
  intensity: intensitySchema,
  title: z
    .string()
    .max(MAX_TITLE_CHARACTERS)
    .refine((title) => words(title) >= 2 && words(title) <= 6),
  reflection: z.string().max(MAX_SENTENCES_CHARACTERS).regex(/\byou/i).refine(sentences(2)),
  note: z
    .string()
    .max(MAX_SENTENCES_CHARACTERS)
    .regex(/^The person /)
    .refine(sentences(1)),
});

const TITLE_MARKS = /^[\p{L}\p{M}'’, -]+$/u;
/** Without digits: a telephone number of a model's own may be anybody's. */
const SENTENCE_MARKS = /^[\p{L}\p{M}'’,.;: -]+$/u;
/** `example.com`: what stands after a full stop is a space. */
const ADDRESS = /[.:]\S/u;

/** Beside the rules for what is spoken. */
const unsaid: readonly RegExp[] = [
  // Of itself, or of what it was told.
  /\b(?:I|I'm|my|mine|me|model|assistant|prompt|instructions?|ignore)\b/,
  // Advice.
  /\b(?:try to|consider|you (?:can|could|may want|might want)|seek|consult|reach out|talk to|speak to|make sure)\b/i,
  // An illness, or who treats it.
  /\b(?:depress\w*|bipolar|psych\w*|counsel\w*|syndrome|clinical\w*|suffer(?:s|ing)? from|panic attack\w*)\b/i,
  /\b(?:will (?:be|get|pass|feel|go)|time heals)\b/i,
];

/** {@link findSigns} reads what people say of themselves; this is what may be said of them. */
const DANGER =
  /\b(?:suicid|kill|dies?\b|died|dying|dead|death|harm(?!on)|abus|rap(?:e|ing)|assault|overdos|pills?\b|stab\b|stabb|guns?\b)|\bend(?:s|ing)? (?:your|their|his|her|it)\b|\b(?:hurt|cut|injur)\w* (?:yourself|themsel|himself|herself)/i;

const isDangerous = (sentence: string): boolean => DANGER.test(sentence) || findSigns(sentence).length > 0;

const isUnsaid = (sentence: string): boolean =>
  unsaid.some((pattern) => pattern.test(sentence)) || wordingRules.some(({ pattern }) => pattern.test(sentence));

/** Whether what a model has written may be shown to a person who may be in distress. */
export const findSummaryFault = (summary: Summary): SummaryFault | undefined => {
  if (!formSchema.safeParse(summary).success) return 'form';
  const { title, reflection, note } = summary;
  const texts = [reflection, note];
  const isPlain = TITLE_MARKS.test(title) && texts.every((text) => SENTENCE_MARKS.test(text) && !ADDRESS.test(text));
  if (!isPlain) return 'marks';
  const said = [title, ...texts.flatMap(splitSentences)];
  if (said.some(isDangerous)) return 'danger';
  return said.some(isUnsaid) ? 'wording' : undefined;
};
