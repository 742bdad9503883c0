import Svg, { Path } from 'react-native-svg';

/** Drawn on 24 × 24, by strokes of two. */
const paths = {
  back: 'M15 5 8 12l7 7',
  forward: 'm9 5 7 7-7 7',
  close: 'm6 6 12 12M18 6 6 18',
  play: 'M8 5.5v13L18.5 12z',
  pause: 'M8.5 6v12M15.5 6v12',
  microphone: 'M12 4a2.5 2.5 0 0 1 2.5 2.5v5a2.5 2.5 0 0 1-5 0v-5A2.5 2.5 0 0 1 12 4zM6 11.5a6 6 0 0 0 12 0M12 17.5V21',
  stop: 'M7.5 7.5h9v9h-9z',
  rewind: 'M12 5a7.5 7.5 0 1 1-7.2 5.4M14.6 2.2 11.4 5l3.2 2.8',
  skip: 'M12 5a7.5 7.5 0 1 0 7.2 5.4M9.4 2.2 12.6 5 9.4 7.8',
  library: 'M5 5v14M9 5v14M13.5 5.5l4.5 13',
  person: 'M12 4.5a3.5 3.5 0 1 1 0 7 3.5 3.5 0 0 1 0-7zM5 20c.8-3.6 3.5-5.5 7-5.5s6.2 1.9 7 5.5',
  moon: 'M19.5 14.5A8 8 0 0 1 9.5 4.5a8 8 0 1 0 10 10z',
  words: 'M5 7h14M5 12h14M5 17h8',
  keep: 'M12 4v10.5M7.5 10.5 12 15l4.5-4.5M5 19.5h14',
  share: 'M12 14.5V4M7.5 8 12 3.5 16.5 8M6 11.5v8h12v-8',
  bin: 'M5 7h14M10 7V4.5h4V7M7 7l1 12.5h8L17 7',
  search: 'M11 5a6 6 0 1 1 0 12 6 6 0 0 1 0-12zM15.5 15.5 20 20',
  again: 'M18.5 9A7 7 0 1 0 19 14M19 4.5V9.5h-5',
  check: 'm5 12.5 4.5 4.5L19 7.5',
  plus: 'M12 5v14M5 12h14',
  help: 'M12 20.5s-7.5-4.6-7.5-10A4.3 4.3 0 0 1 12 7.7a4.3 4.3 0 0 1 7.5 2.8c0 5.4-7.5 10-7.5 10z',
} as const;
export type IconName = keyof typeof paths;

interface IconProps {
  readonly name: IconName;
  readonly color: string;
  /** Points; default 24. */
  readonly size?: number;
}

/** A line drawing; what it means has to be said beside it. */
export const Icon = ({ name, color, size = 24 }: IconProps) => (
  <Svg width={size} height={size} viewBox="0 0 24 24" fill="none" aria-hidden>
    <Path d={paths[name]} stroke={color} strokeWidth={1.8} strokeLinecap="round" strokeLinejoin="round" />
  </Svg>
);
