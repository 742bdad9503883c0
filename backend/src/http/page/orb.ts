import type { BreathNow, BreathPhase } from './breath.ts';
import { element, setText } from './element.ts';

/** The breath that is guided at this very moment; see `breathAt`. */
export type SampleBreath = (idleLevel: number) => BreathNow | undefined;

const said: Readonly<Record<BreathPhase, string>> = { inhale: 'Breathe in', hold: 'Hold', exhale: 'Breathe out' };

/** Of the rings, at level 0 and 1; the style sheet has the same. */
const [SMALL, LARGE] = [0.72, 1.06];
/** Where in its idle motion the orb is large: 45 % of 11 s. */
const LARGE_AT_SECONDS = 4.95;

/**
 * The circle that breathes: by itself, in the style sheet, and along with a guided breath, frame by frame.
 *
 * @returns to be called whenever the session changes
 */
export const createOrb = (sample: SampleBreath): ((isPlaying: boolean) => void) => {
  const orb = element('orb', HTMLElement);
  const caption = element('breath', HTMLElement);
  const ring = orb.querySelector('i') ?? orb;
  let frame: number | undefined;
  let idleLevel = 0;
  let level = 0;

  const readIdleLevel = (): number => {
    const scale = new DOMMatrix(getComputedStyle(ring).transform).a;
    return Math.min(1, Math.max(0, (scale - SMALL) / (LARGE - SMALL)));
  };

  const show = (breath: BreathNow | undefined): void => {
    if (breath) {
      level = breath.level;
      orb.style.setProperty('--level', level.toFixed(4));
    } else if (orb.classList.contains('following')) {
      orb.style.setProperty('--idle-start', level > 0.5 ? `-${String(LARGE_AT_SECONDS)}s` : '0s');
    }
    orb.classList.toggle('following', breath !== undefined);
    const phase = breath?.phase;
    orb.dataset.phase = phase ?? '';
    setText(caption, phase ? said[phase] : '');
  };

  const draw = (): void => {
    const breath = sample(idleLevel);
    show(breath);
    frame = breath && requestAnimationFrame(draw);
  };

  return (isPlaying) => {
    if (frame !== undefined) cancelAnimationFrame(frame);
    frame = undefined;
    const isStarting = !orb.classList.contains('following') && sample(idleLevel) !== undefined;
    if (isStarting) idleLevel = readIdleLevel();
    if (isPlaying) draw();
    else show(sample(idleLevel));
  };
};
