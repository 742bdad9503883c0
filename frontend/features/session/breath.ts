import type { Cue } from './transcript';

export type BreathPhase = 'inhale' | 'hold' | 'exhale';

/** One phase of a guided breath, in media time; levels go from 0, empty, to 1, full. */
export interface BreathCue {
  readonly startSeconds: number;
  readonly endSeconds: number;
  readonly phase: BreathPhase;
  readonly fromLevel: number;
  readonly toLevel: number;
}

/** How full the breath is now; no phase: at rest between two cues. */
export interface BreathNow {
  readonly phase: BreathPhase | undefined;
  readonly level: number;
}

const phases: readonly BreathPhase[] = ['inhale', 'hold', 'exhale'];

/** Cues nearer than this belong to one breath; their times are rounded to milliseconds. */
const CONTIGUOUS_SECONDS = 0.25;
/** Between cues nearer than this nothing else moves: most often a sentence names the next phase. */
const MAX_REST_SECONDS = 6;
/** How long before the first cue the idle motion comes to rest. */
const SETTLE_SECONDS = 1.5;

/** Whether a cue of the transcript is a phase of breathing and not words, whatever its text. */
export const isBreath = ({ name }: Cue): boolean => name.startsWith('breath-');

const readPhase = (text: string): BreathPhase | undefined => {
  try {
    const value: unknown = JSON.parse(text);
    const phase = typeof value === 'object' && value !== null && 'phase' in value ? value.phase : undefined;
    return phases.find((known) => known === phase);
  } catch (error) {
    // Not one of ours: the orb goes on by itself.
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
};

const levelBefore = (phase: BreathPhase, lastLevel: number): number => {
  if (phase === 'hold') return lastLevel;
  return phase === 'inhale' ? 0 : 1;
};

const levelAfter = (phase: BreathPhase, fromLevel: number): number => {
  if (phase === 'hold') return fromLevel;
  return phase === 'inhale' ? 1 : 0;
};

/** Reads the phases of breathing among the cues of a transcript, in the order of their start. */
export const readBreaths = (cues: readonly Cue[]): BreathCue[] => {
  const breaths: BreathCue[] = [];
  for (const cue of cues) {
    const phase = isBreath(cue) ? readPhase(cue.text) : undefined;
    const { startSeconds, endSeconds } = cue;
    if (phase === undefined || endSeconds <= startSeconds) continue;
    const last = breaths.at(-1);
    const isContiguous = last !== undefined && startSeconds - last.endSeconds < CONTIGUOUS_SECONDS;
    const fromLevel = isContiguous ? last.toLevel : levelBefore(phase, last?.toLevel ?? 0);
    breaths.push({ startSeconds, endSeconds, phase, fromLevel, toLevel: levelAfter(phase, fromLevel) });
  }
  return breaths;
};

/** Slow at both ends, as breathing is. */
const glide = (from: number, to: number, share: number): number =>
  from + ((to - from) * (1 - Math.cos(Math.PI * Math.min(1, Math.max(0, share))))) / 2;

/**
 * The breath that is guided at a time.
 *
 * @param idleLevel  where the idle motion is, to come to rest from there before the first cue
 * @returns          undefined when none is guided
 */
export const breathAt = (breaths: readonly BreathCue[], seconds: number, idleLevel: number): BreathNow | undefined => {
  const index = breaths.findLastIndex((breath) => breath.startSeconds <= seconds);
  const current = breaths[index];
  const next = breaths[index + 1];
  if (current && seconds < current.endSeconds) {
    const share = (seconds - current.startSeconds) / (current.endSeconds - current.startSeconds);
    return { phase: current.phase, level: glide(current.fromLevel, current.toLevel, share) };
  }
  if (!next) return undefined;
  const isRest = current !== undefined && next.startSeconds - current.endSeconds <= MAX_REST_SECONDS;
  const fromSeconds = isRest ? current.endSeconds : next.startSeconds - SETTLE_SECONDS;
  if (seconds < fromSeconds) return undefined;
  const share = (seconds - fromSeconds) / (next.startSeconds - fromSeconds);
  return { phase: undefined, level: glide(isRest ? current.toLevel : idleLevel, next.fromLevel, share) };
};
