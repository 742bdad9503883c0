/** One of the rings of the breathing shape; scales are shares of the room that the shape has. */
export interface Ring {
  readonly id: string;
  readonly emptyScale: number;
  readonly fullScale: number;
  /** Of its colour in the middle and at its edge. */
  readonly opacities: readonly [middle: number, edge: number];
}

/** The outer ones open wider, so that it gets lighter as it fills. */
export const rings: readonly Ring[] = [
  { id: 'outer', emptyScale: 0.58, fullScale: 1, opacities: [0.3, 0.07] },
  { id: 'middle', emptyScale: 0.5, fullScale: 0.78, opacities: [0.38, 0.14] },
  { id: 'inner', emptyScale: 0.4, fullScale: 0.54, opacities: [0.75, 0.4] },
];

export const scaleAt = ({ emptyScale, fullScale }: Ring, level: number): number =>
  emptyScale + (fullScale - emptyScale) * level;

/** How it lies there for who asked for less movement. */
export const STILL_LEVEL = 0.6;

/** Without movement the breath is told by how clearly the shape is seen. */
export const opacityAt = (level: number): number => 0.55 + 0.45 * level;
