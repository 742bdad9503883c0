import type { BreathNow, BreathPhase } from './breath';

/** Five and a half breaths a minute: most people are calmest at about that (resonance breathing). */
export const IDLE_BREATH_SECONDS = 60 / 5.5;
/** A little longer out than in. */
const INHALE_SHARE = 0.45;

/** What the shape shows: how full it is, 0 to 1, and where it goes. */
export interface ShapeBreath {
  readonly level: number;
  readonly phase: BreathPhase | undefined;
  /** Where the idle motion was when it was seen last: a guided breath comes to rest from there. */
  readonly idleLevel: number;
  /** Into the idle motion; undefined while a breath is guided. */
  readonly idleSeconds: number | undefined;
}

export const restingBreath: ShapeBreath = { level: 0, phase: undefined, idleLevel: 0, idleSeconds: 0 };

/** Slow at both ends, as breathing is. */
const glide = (share: number): number => (1 - Math.cos(Math.PI * share)) / 2;
const glidedShare = (level: number): number => Math.acos(1 - 2 * Math.min(1, Math.max(0, level))) / Math.PI;

const shareOf = (idleSeconds: number): number => (idleSeconds / IDLE_BREATH_SECONDS) % 1;

const idleLevelAt = (idleSeconds: number): number => {
  const share = shareOf(idleSeconds);
  return share < INHALE_SHARE ? glide(share / INHALE_SHARE) : glide((1 - share) / (1 - INHALE_SHARE));
};

/** Where in the idle motion a level is: on the way in for one that is rather empty, on the way out for a full one. */
const idleSecondsAt = (level: number): number => {
  const share = glidedShare(level);
  return IDLE_BREATH_SECONDS * (level < 0.5 ? share * INHALE_SHARE : 1 - share * (1 - INHALE_SHARE));
};

/**
 * The next moment of the shape.
 *
 * @param guided        the breath that is guided now; undefined: it breathes by itself, from where it is
 * @param deltaSeconds  since the moment before
 */
export const stepBreath = (now: ShapeBreath, guided: BreathNow | undefined, deltaSeconds: number): ShapeBreath => {
  if (guided !== undefined) {
    return { level: guided.level, phase: guided.phase, idleLevel: now.idleLevel, idleSeconds: undefined };
  }
  const idleSeconds = (now.idleSeconds ?? idleSecondsAt(now.level)) + deltaSeconds;
  const level = idleLevelAt(idleSeconds);
  const phase = shareOf(idleSeconds) < INHALE_SHARE ? 'inhale' : 'exhale';
  return { level, phase, idleLevel: level, idleSeconds };
};
