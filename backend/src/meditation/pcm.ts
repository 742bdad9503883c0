/** The one format between voice, bed, mixer and encoder: 48 kHz; stereo where two channels are named. */
export const SAMPLE_RATE = 48_000;

/** One channel of 48 kHz samples in −1…1. */
export type MonoPcm = Float32Array;

/** Interleaved left, right as signed 16 bit, little-endian: what the encoder reads. */
export type StereoPcm16 = Int16Array;

export const secondsToSamples = (seconds: number): number => Math.round(seconds * SAMPLE_RATE);
export const samplesToSeconds = (samples: number): number => samples / SAMPLE_RATE;
export const decibelsToGain = (decibels: number): number => 10 ** (decibels / 20);
