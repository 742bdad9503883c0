import type { Feeling } from '@float/contract';

/** Everything that has a colour takes it from here. */
export interface Palette {
  readonly ground: string;
  /** At the bottom of the screen: the ground runs towards it. */
  readonly groundDeep: string;
  readonly surface: string;
  readonly ink: string;
  readonly inkSoft: string;
  /** Decorative lines only: its contrast is too low to tell anything by it. */
  readonly line: string;
  /** Edges of what can be touched (3 : 1, WCAG 1.4.11). */
  readonly edge: string;
  readonly accent: string;
  readonly onAccent: string;
  /** The breathing shape, and washes of colour. */
  readonly glow: string;
  readonly danger: string;
}

export type ColorMode = 'light' | 'dark';

type Neutral = Omit<Palette, 'accent' | 'onAccent' | 'glow' | 'groundDeep'>;

const neutral: Readonly<Record<ColorMode, Neutral>> = {
  light: {
    ...{ ground: '#f4f1ea', surface: '#fffdf9', ink: '#1f2d2b', inkSoft: '#525f5b', line: '#d5d6cd', edge: '#727d77' },
    danger: '#9b3b26',
  },
  dark: {
    ...{ ground: '#0f1716', surface: '#182422', ink: '#e7ece7', inkSoft: '#a3b2ac', line: '#2b3936', edge: '#6b7d77' },
    danger: '#f0a58f',
  },
};

interface Tone {
  readonly accent: string;
  readonly glow: string;
  readonly groundDeep: string;
}

/** A feeling has a colour that answers it: what is hot is cooled, what is heavy is given light. */
const tones: Readonly<Record<Feeling, Readonly<Record<ColorMode, Tone>>>> = {
  Neutral: {
    light: { accent: '#2c6a62', glow: '#4d9086', groundDeep: '#e0ebe5' },
    dark: { accent: '#8fcabd', glow: '#6fb5a7', groundDeep: '#14211f' },
  },
  Fearful: {
    light: { accent: '#4a5a97', glow: '#7485c4', groundDeep: '#e3e6f0' },
    dark: { accent: '#aebbec', glow: '#8494d6', groundDeep: '#161b2b' },
  },
  Sad: {
    light: { accent: '#2f6688', glow: '#5b97ba', groundDeep: '#deeaf0' },
    dark: { accent: '#94c5e2', glow: '#68a5c9', groundDeep: '#11202a' },
  },
  Angry: {
    light: { accent: '#96493b', glow: '#c98673', groundDeep: '#f2e3db' },
    dark: { accent: '#eab3a1', glow: '#d08e79', groundDeep: '#251815' },
  },
  Disgusted: {
    light: { accent: '#586634', glow: '#8d9c62', groundDeep: '#e8ebd9' },
    dark: { accent: '#c3d09a', glow: '#9dae70', groundDeep: '#1a2014' },
  },
  Happy: {
    light: { accent: '#86591a', glow: '#d6a558', groundDeep: '#f4e9d2' },
    dark: { accent: '#ecc98d', glow: '#d2a75d', groundDeep: '#241c10' },
  },
  Surprised: {
    light: { accent: '#7c4a7d', glow: '#b382b4', groundDeep: '#eee2ee' },
    dark: { accent: '#dcb3dd', glow: '#bb8cbc', groundDeep: '#221722' },
  },
};

export const DEFAULT_FEELING: Feeling = 'Neutral';

/** The colours of a screen, by the feeling that it is about. */
export const paletteFor = (mode: ColorMode, feeling: Feeling = DEFAULT_FEELING): Palette => {
  const onAccent = mode === 'light' ? '#fffdf9' : '#0d1816';
  return { ...neutral[mode], ...tones[feeling][mode], onAccent };
};

/** Points; multiples of four. */
export const space = { xs: 4, s: 8, m: 12, l: 16, xl: 24, xxl: 32, xxxl: 48, huge: 64 } as const;

export const radius = { s: 10, m: 16, l: 24, round: 999 } as const;

/** What a finger or a pointer hits at least, points (WCAG 2.5.8 asks for 24; platforms for 44). */
export const TOUCH_SIZE = 44;

/** The widest that text and controls run, points. */
export const COLUMN_WIDTH = 560;

export const fontFamily = {
  serif: "'Iowan Old Style', 'Palatino Linotype', Palatino, 'URW Palladio L', 'Book Antiqua', Georgia, serif",
  sans: "system-ui, -apple-system, 'Segoe UI', Roboto, 'Helvetica Neue', sans-serif",
} as const;

/** Points, before the person's own text size. */
export const type = {
  display: { fontSize: 36, lineHeight: 42, face: 'serif' },
  title: { fontSize: 26, lineHeight: 33, face: 'serif' },
  spoken: { fontSize: 24, lineHeight: 34, face: 'serif' },
  heading: { fontSize: 19, lineHeight: 26, face: 'serif' },
  body: { fontSize: 17, lineHeight: 25, face: 'sans' },
  label: { fontSize: 15, lineHeight: 21, face: 'sans' },
  note: { fontSize: 13, lineHeight: 19, face: 'sans' },
} as const;
export type TypeStyle = keyof typeof type;

/** Milliseconds. With reduced motion everything that is not breathing is at once. */
export const motion = { quick: 150, calm: 400, slow: 1200 } as const;
