/**
 * Prints `src/meditation/voice/resampleCoefficients.ts`:
 *
 *     node backend/scripts/resampleCoefficients.ts > backend/src/meditation/voice/resampleCoefficients.ts
 *
 * A sinc under a Kaiser window (J. F. Kaiser, 1974), cut off at the input's Nyquist frequency. With 85 dB and 56 taps
 * the transition is 0.19 of it wide, half of that to each side.
 */
import { pathToFileURL } from 'node:url';

const TAPS = 56;
const STOP_BAND_DB = 85;
const KAISER_BETA = 0.1102 * (STOP_BAND_DB - 8.7);
/** Phase p stands p/6 of an input sample after one; 4 and 5 mirror 2 and 1. */
const PRINTED_PHASES = [1, 2, 3];
const SIGNIFICANT_DIGITS = 12;

const besselI0 = (x: number): number => {
  let [sum, term] = [1, 1];
  for (let k = 1; term > sum * 1e-17; k++) {
    term *= (x / (2 * k)) ** 2;
    sum += term;
  }
  return sum;
};

const windowedSinc = (time: number): number => {
  const edge = Math.sqrt(Math.max(0, 1 - (time / (TAPS / 2)) ** 2));
  const sinc = time === 0 ? 1 : Math.sin(Math.PI * time) / (Math.PI * time);
  return (sinc * besselI0(KAISER_BETA * edge)) / besselI0(KAISER_BETA);
};

/** Scaled to a sum of 1, so that a constant stays what it is. */
const phaseCoefficients = (phase: number): number[] => {
  const raw = Array.from({ length: TAPS }, (_, tap) => windowedSinc(tap - (TAPS / 2 - 1) - phase / 6));
  const sum = raw.reduce((all, value) => all + value, 0);
  return raw.map((value) => value / sum);
};

const printPhase = (phase: number): string =>
  phaseCoefficients(phase)
    .map((value) => `  ${Number(value.toPrecision(SIGNIFICANT_DIGITS))},`)
    .join('\n');

/** @returns the source text of `resampleCoefficients.ts` */
export const printResampleCoefficients = (): string => `// Made by backend/scripts/resampleCoefficients.ts; do not edit.

/** Input samples that one output sample depends on. */
export const TAPS = ${TAPS};

${PRINTED_PHASES.map((phase) => `// prettier-ignore\nconst phase${phase} = new Float64Array([\n${printPhase(phase)}\n]);\n`).join('\n')}
/**
 * Filters for positions of 0 to 5 sixths after an input sample, by position; each is applied to the ${TAPS / 2 - 1} samples before
 * that sample, to itself and to the ${TAPS / 2} after it. Position 0 is the sample itself and has none.
 */
export const phases: readonly (Float64Array | undefined)[] = [
  undefined,
  phase1,
  phase2,
  phase3,
  phase2.toReversed(),
  phase1.toReversed(),
];
`;

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) process.stdout.write(printResampleCoefficients());
