import { type Feeling, feelingSchema, type Intensity, intensitySchema } from '@float/contract';
import { z } from 'zod';
import { FloatError } from '../../errors.ts';
import { readMark } from './marks.ts';
import { ScriptParser } from './parseScript.ts';
import { type Section, sections, type Utterance } from './script.ts';
import { fillSlots } from './slots.ts';

/** One utterance of a practice. `essential` is its core; the others are added as the length allows, `spare` last. */
export type PracticeLine = Pick<Utterance, 'text' | 'pauseAfterSeconds' | 'importance'>;

/** Where a practice stands among others of its section in a long session. */
const places = ['early', 'middle', 'late'] as const;

/** Something a teacher wrote for one section of a session. */
export interface Practice {
  /** Name of its file. */
  readonly name: string;
  readonly title: string;
  readonly section: Section;
  /** For whom it is; empty: for everybody. */
  readonly feelings: readonly Feeling[];
  readonly intensities: readonly Intensity[];
  readonly place: (typeof places)[number];
  readonly lines: readonly PracticeLine[];
}

/** A comma list such as `Sad, Fearful`; `any` is the empty list. */
const listSchema = z
  .string()
  .default('any')
  .transform((text) => (text.trim().toLowerCase() === 'any' ? [] : text.split(',').map((part) => part.trim())));

const headerSchema = z.strictObject({
  title: z.string().min(1),
  section: z.enum(sections),
  feelings: listSchema.pipe(z.array(feelingSchema)),
  intensity: listSchema.pipe(z.array(intensitySchema)),
  place: z.enum(places).default('middle'),
});

interface NumberedLine {
  readonly number: number;
  readonly text: string;
}

const fail = (name: string, line: number, problem: string): never => {
  throw new FloatError('CONFIG_INVALID', `${name}, line ${line}: ${problem}`);
};

const readHeader = (name: string, lines: readonly NumberedLine[]): z.output<typeof headerSchema> => {
  const values: Record<string, string> = {};
  const numbers: Record<string, number> = {};
  for (const { number, text } of lines) {
    const [, key, value] = /^\s*([a-z]+)\s*:\s*(.*?)\s*$/i.exec(text) ?? [];
    if (key === undefined || value === undefined) return fail(name, number, `expected "key: value", found "${text}"`);
    values[key.toLowerCase()] = value;
    numbers[key.toLowerCase()] = number;
  }
  const header = headerSchema.safeParse(values);
  if (header.success) return header.data;
  const [issue] = header.error.issues;
  const key = issue?.code === 'unrecognized_keys' ? issue.keys[0] : issue?.path[0];
  const line = numbers[String(key)] ?? lines.at(-1)?.number ?? 1;
  return fail(name, line, `${String(key)}: ${issue?.message ?? 'not understood'}`);
};

/** What a teacher may have mistyped, line by line; the parser itself would silently pass over it. */
const checkBody = (name: string, lines: readonly NumberedLine[]): void => {
  for (const { number, text } of lines) {
    for (const [mark, inner] of text.matchAll(/\[([^\]]*)\]?/g)) {
      const type = mark.endsWith(']') ? readMark(inner ?? '')?.type : undefined;
      if (type !== 'pause' && type !== 'importance') fail(name, number, `${mark} is not a mark that can stand here`);
    }
    const spoken = text.replace(/\[[^\]]*\]/g, '');
    const [unfit] = /[()[\]<>\d;*#_]/.exec(spoken) ?? [];
    if (unfit !== undefined) fail(name, number, `"${unfit}" cannot be spoken; write it in words`);
    const filled = fillSlots(spoken, { words: 'x', feeling: 'x' });
    if (filled === undefined || /[{}]/.test(filled)) fail(name, number, 'a slot is {words} or {feeling}');
  }
};

const readLines = (lines: readonly NumberedLine[]): PracticeLine[] => {
  const parser = new ScriptParser();
  // A section in which lines may be optional; which of them are is decided when the session is composed.
  const events = [...parser.push('[section: practice]\n'), ...parser.push(lines.map(({ text }) => text).join('\n'))];
  return [...events, ...parser.end()].flatMap((event) => {
    if (event.type !== 'utterance') return [];
    const { text, pauseAfterSeconds, importance } = event.utterance;
    return [{ text, pauseAfterSeconds, importance }];
  });
};

/**
 * Reads one practice: metadata (`title`, `section`, optional `feelings`, `intensity`, `place`), an empty line, then
 * text with `[pause 4]`, `[optional]` and `[spare]`.
 *
 * @param name  of its file, for errors
 * @throws      {FloatError} `CONFIG_INVALID`, with file and line
 */
export const parsePractice = (name: string, text: string): Practice => {
  const lines = text.split(/\r?\n/).map((line, index) => ({ number: index + 1, text: line }));
  const bodyStart = lines.findIndex((line) => line.text.trim() === '');
  if (bodyStart <= 0) return fail(name, 1, 'expected metadata lines, then an empty line, then the text');
  const header = readHeader(name, lines.slice(0, bodyStart));
  const body = lines.slice(bodyStart);
  checkBody(name, body);
  const practiceLines = readLines(body);
  if (!practiceLines.some((line) => line.importance === 'essential')) {
    return fail(name, bodyStart + 1, 'no line that is always spoken');
  }
  const { title, section, feelings, intensity: intensities, place } = header;
  return { name, title, section, feelings, intensities, place, lines: practiceLines };
};
