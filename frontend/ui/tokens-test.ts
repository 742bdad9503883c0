import { feelings } from '@float/contract';
import type { ColorMode } from './tokens';
import { paletteFor } from './tokens';

const channel = (value: number): number => {
  const share = value / 255;
  return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
};
/** Relative luminance (WCAG 2.2). */
const luminance = (color: string): number => {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => channel(Number.parseInt(color.slice(at, at + 2), 16)));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
};
const contrast = (one: string, other: string): number => {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
};

describe.each(['light', 'dark'] satisfies ColorMode[])('the %s palette', (mode) => {
  it.each(feelings)('can be read on every ground when it is about %s', (feeling) => {
    const palette = paletteFor(mode, feeling);
    for (const ground of [palette.ground, palette.groundDeep, palette.surface]) {
      for (const text of [palette.ink, palette.inkSoft, palette.accent, palette.danger])
        expect([text, ground, contrast(text, ground) >= 4.5]).toEqual([text, ground, true]);
      expect([palette.edge, ground, contrast(palette.edge, ground) >= 3]).toEqual([palette.edge, ground, true]);
    }
    expect(contrast(palette.onAccent, palette.accent)).toBeGreaterThanOrEqual(4.5);
  });
});
