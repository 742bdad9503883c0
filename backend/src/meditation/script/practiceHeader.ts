import { feelingSchema, intensitySchema, MAX_DURATION_MINUTES, MIN_DURATION_MINUTES } from '@float/contract';
import { z } from 'zod';
import { FloatError } from '../../errors.ts';
import { careKinds, sections } from './script.ts';
import { timesOfDay } from './timeOfDay.ts';

/** Kinds of practices: one session takes each only once while there are others. */
export const families = [
  'arrival',
  'breath watching',
  'breath counting',
  'box breath',
  'lengthened exhale',
  'body scan',
  'senses',
  'self-compassion',
  'loving-kindness',
  'thoughts',
  'safe place',
  'gratitude',
  'acceptance',
  'grief',
  'values',
  'rest',
  'looking back',
  'return',
] as const;

/** Where a practice stands among others of its section in a long session. */
const places = ['early', 'middle', 'late'] as const;

/** A comma list such as `Sad, Fearful`; `any` is the empty list. */
const listSchema = z
  .string()
  .default('any')
  .transform((text) => (text.trim().toLowerCase() === 'any' ? [] : text.split(',').map((part) => part.trim())));

const careSchema = z
  .string()
  .default('')
  .transform((text) => {
    if (text === '') return [];
    return text.trim().toLowerCase() === 'any' ? [...careKinds] : text.split(',').map((part) => part.trim());
  });

const minutesSchema = z.coerce.number().min(MIN_DURATION_MINUTES).max(MAX_DURATION_MINUTES);

const headerSchema = z
  .strictObject({
    title: z.string().min(1),
    section: z.enum(sections),
    family: z.enum(families),
    feelings: listSchema.pipe(z.array(feelingSchema)),
    intensity: listSchema.pipe(z.array(intensitySchema)),
    place: z.enum(places).default('middle'),
    time: listSchema.pipe(z.array(z.enum(timesOfDay))),
    mentions: listSchema.pipe(z.array(z.string().regex(/^[a-z][a-z' -]*$/i, 'takes words and phrases, with commas'))),
    shortest: minutesSchema.default(MIN_DURATION_MINUTES),
    longest: minutesSchema.default(MAX_DURATION_MINUTES),
    care: careSchema.pipe(z.array(z.enum(careKinds))),
  })
  .refine(({ shortest, longest }) => shortest <= longest, {
    path: ['longest'],
    message: 'must not be less than shortest',
  });

/** What a file says about its practice before the text. */
export type PracticeHeader = z.output<typeof headerSchema>;

/** One line of a file, counted from 1. */
export interface NumberedLine {
  readonly number: number;
  readonly text: string;
}

/** @throws {FloatError} `CONFIG_INVALID`, naming file and line */
export const failAt = (file: string, line: number, problem: string): never => {
  throw new FloatError('CONFIG_INVALID', `${file}, line ${line}: ${problem}`);
};

/** Reads the lines `key: value` at the top of a practice. */
export const readHeader = (file: string, lines: readonly NumberedLine[]): PracticeHeader => {
  const values: Record<string, string> = {};
  const numbers: Record<string, number> = {};
  for (const { number, text } of lines) {
    const [, key, value] = /^\s*([a-z]+)\s*:\s*(.*?)\s*$/i.exec(text) ?? [];
    if (key === undefined || value === undefined) return failAt(file, number, `expected "key: value", found "${text}"`);
    values[key.toLowerCase()] = value;
    numbers[key.toLowerCase()] = number;
  }
  const header = headerSchema.safeParse(values);
  if (header.success) return header.data;
  const [issue] = header.error.issues;
  const key = issue?.code === 'unrecognized_keys' ? issue.keys[0] : issue?.path[0];
  const line = numbers[String(key)] ?? lines.at(-1)?.number ?? 1;
  const isMissing = issue?.code !== 'unrecognized_keys' && values[String(key)] === undefined;
  return failAt(file, line, `${String(key)}: ${isMissing ? 'is needed' : (issue?.message ?? 'not understood')}`);
};
