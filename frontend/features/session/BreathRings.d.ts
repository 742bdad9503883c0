import type { ReactElement, Ref } from 'react';

/** Shows a moment of a breath, as often as a screen has frames. */
export interface BreathRingsHandle {
  /** @param level  0, empty, to 1, full */
  paint(level: number): void;
}

export interface BreathRingsProps {
  readonly ref: Ref<BreathRingsHandle>;
  readonly color: string;
  /** Points: how large it is when it is full. */
  readonly size: number;
  /** It stays as large as it is; how clearly it is seen tells of the breath. */
  readonly isStill: boolean;
}

/** The rings of the breathing shape. They move without React: sixty times a second it would be warm work. */
export declare const BreathRings: (props: BreathRingsProps) => ReactElement;
