import type { StereoPcm16 } from '../pcm.ts';
import { renderDrone } from './synth/drone.ts';
import { renderOcean } from './synth/ocean.ts';
import { renderRain } from './synth/rain.ts';

/** Raise when any bed sounds different: prepared ones of another version are made again. */
export const BED_ENGINE = 'float-1';

/** A bed that this project makes itself; always the same samples. */
export interface OwnBed {
  readonly id: string;
  readonly title: string;
  readonly mood: string;
  readonly render: () => StereoPcm16;
}

/** In the order in which they are offered. */
export const ownBeds: readonly OwnBed[] = [
  { id: 'drone', title: 'Warm drone', mood: 'Grounding', render: renderDrone },
  { id: 'rain', title: 'Soft rain', mood: 'Calming', render: renderRain },
  { id: 'ocean', title: 'Slow ocean', mood: 'Letting go', render: renderOcean },
];
