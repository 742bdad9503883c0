import { readMark } from './marks.ts';
import type { NumberedLine } from './practiceHeader.ts';
import type { BreathPhase } from './script.ts';

const MAX_HOLD_SECONDS = 4;
const MIN_BREATH_SECONDS = 6;
const MAX_BREATH_SECONDS = 14;

/** Something to be mended, and in which line. */
export interface LineProblem {
  readonly line: number;
  readonly message: string;
}

interface Breath {
  readonly line: number;
  readonly phases: readonly BreathPhase[];
  /** Lines it goes over, and whether one of them may be left out. */
  readonly lines: ReadonlySet<number>;
  readonly mayBeLeftOut: boolean;
}

interface BreathMark {
  readonly phase: BreathPhase;
  readonly line: number;
  readonly mayBeLeftOut: boolean;
  readonly followsWords: boolean;
}

const readBreathMarks = (body: readonly NumberedLine[]): BreathMark[] => {
  let followsWords = false;
  return body.flatMap(({ number, text }) => {
    const mayBeLeftOut = /\[\s*(?:optional|spare)\s*\]/i.test(text);
    return Array.from(text.matchAll(/\[([^\]]*)\]|[^[\s]+/g)).flatMap(([, inner]) => {
      const mark = inner === undefined ? undefined : readMark(inner);
      if (mark?.type === 'breath') return [{ phase: mark.phase, line: number, mayBeLeftOut, followsWords }];
      followsWords = inner === undefined;
      return [];
    });
  });
};

const joinBreaths = (marks: readonly BreathMark[]): Breath[] => {
  const breaths: Breath[] = [];
  for (const { phase, line, mayBeLeftOut } of marks) {
    const open = phase.phase === 'inhale' ? undefined : breaths.pop();
    breaths.push({
      line: open?.line ?? line,
      phases: [...(open?.phases ?? []), phase],
      lines: new Set([...(open?.lines ?? []), line]),
      mayBeLeftOut: mayBeLeftOut || open?.mayBeLeftOut === true,
    });
  }
  return breaths;
};

const checkBreath = ({ line, phases, lines, mayBeLeftOut }: Breath): LineProblem[] => {
  const problem = (message: string): LineProblem[] => [{ line, message }];
  const seconds = phases.reduce((sum, phase) => sum + phase.seconds, 0);
  const longHold = phases.some((one) => one.phase === 'hold' && one.seconds > MAX_HOLD_SECONDS);
  if (phases[0]?.phase !== 'inhale') return problem('a breath begins with [inhale …]');
  if (!phases.some(({ phase }) => phase === 'exhale')) return problem('a breath needs an [exhale …]');
  if (longHold) return problem(`nobody holds a breath for more than ${MAX_HOLD_SECONDS} seconds here`);
  if (seconds < MIN_BREATH_SECONDS || seconds > MAX_BREATH_SECONDS) {
    return problem(`a breath of ${seconds} seconds; it takes ${MIN_BREATH_SECONDS} to ${MAX_BREATH_SECONDS}`);
  }
  // Half a breath would be left when only one of its lines is spoken.
  if (lines.size > 1 && mayBeLeftOut) return problem('a breath over several lines needs all of them in the core');
  return [];
};

/** Checks that every breath of a practice can be breathed in comfort, and is spoken whole or not at all. */
export const checkBreaths = (body: readonly NumberedLine[]): LineProblem[] => {
  const marks = readBreathMarks(body);
  const orphans = marks
    .filter(({ followsWords }) => !followsWords)
    .map(({ line }) => ({ line, message: 'a breath stands directly after the words that lead it' }));
  return [...orphans, ...joinBreaths(marks).flatMap(checkBreath)];
};
