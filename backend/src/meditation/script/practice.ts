import type { Feeling, Intensity } from '@float/contract';
import { readMark } from './marks.ts';
import { ScriptParser } from './parseScript.ts';
import { failAt, type NumberedLine, type PracticeHeader, readHeader } from './practiceHeader.ts';
import type { CareKind, Section, Utterance } from './script.ts';
import { nameSlots } from './slots.ts';
import type { TimeOfDay } from './timeOfDay.ts';

/** One utterance of a practice. `essential` is its core; the others are added as the length allows, `spare` last. */
export type PracticeLine = Pick<Utterance, 'text' | 'breath' | 'pauseAfterSeconds' | 'importance'>;

/** Something a teacher wrote for one section of a session. */
export interface Practice {
  /** Name of its file without the ending. */
  readonly id: string;
  readonly title: string;
  readonly section: Section;
  readonly family: PracticeHeader['family'];
  /** For whom it is; empty: for everybody. */
  readonly feelings: readonly Feeling[];
  /** A preference; empty: none. */
  readonly intensities: readonly Intensity[];
  readonly place: PracticeHeader['place'];
  /** Only then; empty: always. */
  readonly times: readonly TimeOfDay[];
  /** Only for those who wrote one of these; empty: for everybody. */
  readonly mentions: readonly string[];
  /** Lengths of the sessions it is for, both included. */
  readonly shortestMinutes: number;
  readonly longestMinutes: number;
  /** Only for these, and nothing else for them; empty: an ordinary practice. */
  readonly care: readonly CareKind[];
  readonly lines: readonly PracticeLine[];
}

/** The lines of a file, and where its text begins. */
export interface PracticeSource {
  readonly header: readonly NumberedLine[];
  readonly body: readonly NumberedLine[];
}

/** @throws {FloatError} `CONFIG_INVALID` when no empty line parts metadata and text */
export const splitSource = (file: string, text: string): PracticeSource => {
  const lines = text.split(/\r?\n/).map((line, index) => ({ number: index + 1, text: line }));
  const bodyStart = lines.findIndex((line) => line.text.trim() === '');
  if (bodyStart <= 0) return failAt(file, 1, 'expected metadata lines, then an empty line, then the text');
  return { header: lines.slice(0, bodyStart), body: lines.slice(bodyStart) };
};

/** What a teacher may have mistyped, line by line; the parser itself would silently pass over it. */
const checkBody = (file: string, lines: readonly NumberedLine[]): void => {
  for (const { number, text } of lines) {
    for (const [mark, inner] of text.matchAll(/\[([^\]]*)\]?/g)) {
      const type = mark.endsWith(']') ? readMark(inner ?? '')?.type : undefined;
      if (type !== 'pause' && type !== 'importance' && type !== 'breath') {
        failAt(file, number, `${mark} is not a mark that can stand here`);
      }
    }
    const spoken = text.replace(/\[[^\]]*\]/g, '');
    const [unfit] = /[()[\]<>\d;*#_]/.exec(spoken) ?? [];
    if (unfit !== undefined) failAt(file, number, `"${unfit}" cannot be spoken; write it in words`);
    if (nameSlots(spoken) === undefined) {
      failAt(
        file,
        number,
        'a slot is {words}, {answer}, {help}, {feeling}, {others}, {topic}, {helpline} or {emergency}',
      );
    }
  }
};

const readLines = (lines: readonly NumberedLine[]): PracticeLine[] => {
  const parser = new ScriptParser();
  // A section in which lines may be optional; which of them are is decided when the session is composed.
  const events = [...parser.push('[section: practice]\n'), ...parser.push(lines.map(({ text }) => text).join('\n'))];
  return [...events, ...parser.end()].flatMap((event) => {
    if (event.type !== 'utterance') return [];
    const { text, breath, pauseAfterSeconds, importance } = event.utterance;
    return [{ text, breath, pauseAfterSeconds, importance }];
  });
};

/**
 * Reads one practice: metadata, an empty line, then text with `[pause 4]`, `[inhale 4]`, `[hold 2]`, `[exhale 6]`,
 * `[optional]` and `[spare]`. What the metadata may say stands in `practices/README.md`.
 *
 * @param file  its name, for errors; without `.txt` it is the practice's id
 * @throws      {FloatError} `CONFIG_INVALID`, with file and line
 */
export const parsePractice = (file: string, text: string): Practice => {
  const source = splitSource(file, text);
  const { intensity, time, shortest, longest, ...header } = readHeader(file, source.header);
  checkBody(file, source.body);
  const lines = readLines(source.body);
  if (!lines.some((line) => line.importance === 'essential')) {
    return failAt(file, source.body[0]?.number ?? 1, 'no line that is always spoken');
  }
  return {
    id: file.replace(/\.txt$/, ''),
    ...header,
    intensities: intensity,
    times: time,
    shortestMinutes: shortest,
    longestMinutes: longest,
    lines,
  };
};
