import type { FliteSettings } from './fliteThread.ts';

/** A voice as it is offered to people. */
export interface VoiceDescription {
  readonly id: string;
  readonly title: string;
  readonly description: string;
  /** Of prepared takes: with the silence that the voice leaves at its ends, and the room's tail. */
  readonly wordsPerMinute: number;
}

export interface FliteVoice extends VoiceDescription {
  readonly settings: FliteSettings;
}

/**
 * Best first. Words per minute are measured over the sentences of `fliteVoice-test.ts`; the tone of each brings its
 * long-term spectrum half-way to that of average speech (D. Byrne et al., "An international comparison of long-term
 * average speech spectra", JASA 96, 1994), and stays darker than it at the top (docs/voices.md).
 */
export const fliteVoices: readonly [FliteVoice, ...FliteVoice[]] = [
  {
    id: 'slt',
    title: 'Sophie',
    description: 'A clear, even voice',
    wordsPerMinute: 123,
    settings: {
      flite: 'slt',
      stretch: 1.55,
      pitchHz: 160,
      tone: {
        bands: [
          { frequencyHz: 380, gainDb: 2, q: 0.8 },
          { frequencyHz: 1800, gainDb: 2.5, q: 0.6 },
        ],
        shelf: { frequencyHz: 5200, gainDb: -4 },
        deEssDb: 5,
      },
    },
  },
  {
    id: 'rms',
    title: 'Robert',
    description: 'A deep, quiet voice',
    wordsPerMinute: 122,
    settings: {
      flite: 'rms',
      stretch: 1.4,
      tone: {
        bands: [
          { frequencyHz: 110, gainDb: -2, q: 0.9 },
          { frequencyHz: 850, gainDb: 3.5, q: 0.8 },
        ],
        shelf: { frequencyHz: 3000, gainDb: -6 },
        deEssDb: 5,
      },
    },
  },
  {
    id: 'awb',
    title: 'Alan',
    description: 'A soft Scottish voice',
    wordsPerMinute: 121,
    settings: {
      flite: 'awb',
      stretch: 1.55,
      pitchHz: 124,
      tone: {
        bands: [
          { frequencyHz: 850, gainDb: 3, q: 0.8 },
          { frequencyHz: 2650, gainDb: -4, q: 1.4 },
        ],
        shelf: { frequencyHz: 5000, gainDb: 0 },
        deEssDb: 3,
      },
    },
  },
];
