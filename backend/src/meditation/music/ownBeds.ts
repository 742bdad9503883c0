import type { Feeling } from '@float/contract';
import type { StereoPcm16 } from '../pcm.ts';
import { renderBowls } from './synth/bowls.ts';
import { renderBrown } from './synth/brown.ts';
import { renderDrone } from './synth/drone.ts';
import { renderNight } from './synth/night.ts';
import { renderOcean } from './synth/ocean.ts';
import { renderPads } from './synth/pads.ts';
import { renderRain } from './synth/rain.ts';

/** Raise when any bed sounds different: prepared ones of another version are made again. */
export const BED_ENGINE = 'float-2';

/** A bed that this project makes itself; always the same samples. */
export interface OwnBed {
  readonly id: string;
  readonly title: string;
  readonly mood: string;
  /** What it suits, in our own judgement: even and low for what is too much, open and slow for what is heavy. */
  readonly feelings: readonly Feeling[];
  readonly render: () => StereoPcm16;
}

/** In the order in which they are offered. Every feeling has at least three. */
export const ownBeds: readonly OwnBed[] = [
  {
    id: 'drone',
    title: 'Warm drone',
    mood: 'Grounding',
    feelings: ['Fearful', 'Angry', 'Surprised', 'Neutral'],
    render: renderDrone,
  },
  { id: 'pads', title: 'Soft pads', mood: 'Comforting', feelings: ['Sad', 'Happy', 'Neutral'], render: renderPads },
  {
    id: 'rain',
    title: 'Soft rain',
    mood: 'Calming',
    feelings: ['Sad', 'Fearful', 'Angry', 'Disgusted'],
    render: renderRain,
  },
  {
    id: 'ocean',
    title: 'Slow ocean',
    mood: 'Letting go',
    feelings: ['Angry', 'Sad', 'Disgusted', 'Surprised', 'Happy'],
    render: renderOcean,
  },
  {
    id: 'night',
    title: 'Summer night',
    mood: 'Resting',
    feelings: ['Happy', 'Neutral', 'Sad', 'Fearful'],
    render: renderNight,
  },
  {
    id: 'bowls',
    title: 'Singing bowls',
    mood: 'Clearing',
    feelings: ['Disgusted', 'Surprised', 'Happy', 'Neutral'],
    render: renderBowls,
  },
  {
    id: 'brown',
    title: 'Brown noise',
    mood: 'Sheltering',
    feelings: ['Fearful', 'Angry', 'Disgusted', 'Surprised'],
    render: renderBrown,
  },
];
