import type { Page } from 'playwright-core';

/** How wide the breathing shape was, and at which second of the session. */
interface SeenScale {
  readonly seconds: number;
  readonly scale: number;
}

declare global {
  interface Window {
    seenScales?: SeenScale[];
  }
}

/** Runs in the page: writes down at every frame how wide the shape is. */
export const watchBreath = (): void => {
  const seen: SeenScale[] = [];
  window.seenScales = seen;
  const note = (): void => {
    // The outer ring is the first.
    const ring = document.querySelector<HTMLElement>('[style*="scale("]:has(> svg)');
    const scale = Number(/scale\(([\d.]+)\)/.exec(ring?.style.transform ?? '')?.[1]);
    const seconds = document.querySelector('audio')?.currentTime ?? Number.NaN;
    if (!Number.isNaN(scale)) seen.push({ seconds, scale });
    requestAnimationFrame(note);
  };
  note();
};

/** The frame in which a second begins may still show the one before. */
const FRAME_SECONDS = 0.1;

/**
 * How wide the shape was in a part of the session, in order: 0 as narrow as it was seen in all of it, 1 as wide.
 *
 * @throws Error when it has hardly moved
 */
export const levelsWithin = async (page: Page, fromSeconds: number, toSeconds: number): Promise<number[]> => {
  const seen = await page.evaluate(() => window.seenScales ?? []);
  const scales = seen.map(({ scale }) => scale);
  const [narrowest, widest] = [Math.min(...scales), Math.max(...scales)];
  if (!(widest > 1.5 * narrowest)) throw new Error(`the shape goes from ${narrowest} to ${widest} only`);
  return seen
    .filter(({ seconds }) => seconds >= fromSeconds + FRAME_SECONDS && seconds <= toSeconds - FRAME_SECONDS)
    .map(({ scale }) => (scale - narrowest) / (widest - narrowest));
};
