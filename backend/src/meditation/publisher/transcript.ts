import { secondsToSamples } from '../pcm.ts';
import { mediaSeconds } from '../segmenter/segmentPlan.ts';
import type { PlacedUtterance } from '../timeline/sessionLog.ts';

const twoDigits = (value: number): string => String(value).padStart(2, '0');

/** WebVTT time: `hh:mm:ss.mmm`. */
const timestamp = (seconds: number): string => {
  const milliseconds = Math.round(seconds * 1000);
  const wholeSeconds = Math.floor(milliseconds / 1000);
  const hours = Math.floor(wholeSeconds / 3600);
  const minutes = Math.floor((wholeSeconds % 3600) / 60);
  const fraction = String(milliseconds % 1000).padStart(3, '0');
  return `${twoDigits(hours)}:${twoDigits(minutes)}:${twoDigits(wholeSeconds % 60)}.${fraction}`;
};

const escapeCueText = (text: string): string =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/\s+/g, ' ');

const cue = (id: string, fromSample: number, untilSample: number, text: string): string =>
  `${id}\n${timestamp(mediaSeconds(fromSample))} --> ${timestamp(mediaSeconds(untilSample))}\n${text}`;

/** The words, and then a cue for each phase of breathing: `breath-{id}-{n}`, with `{"phase","seconds"}` as its text. */
const cuesOf = ({ id, section, text, start_sample, samples, breath }: PlacedUtterance): string[] => {
  let at = start_sample + samples;
  const words = cue(`${section}-${id}`, start_sample, at, escapeCueText(text));
  const phases = breath.map((phase, n) => {
    const from = at;
    at += secondsToSamples(phase.seconds);
    return cue(`breath-${id}-${n}`, from, at, JSON.stringify(phase));
  });
  return [words, ...phases];
};

/**
 * What is said, as WebVTT: one cue an utterance, named `{section}-{id}`, timed from media time 0, and metadata cues for
 * a screen that breathes along.
 */
export const renderTranscript = (utterances: readonly PlacedUtterance[]): string =>
  ['WEBVTT', ...utterances.flatMap(cuesOf), ''].join('\n\n');
