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

/** What is said, as WebVTT: one cue an utterance, named `{section}-{id}`, timed from media time 0. */
export const renderTranscript = (utterances: readonly PlacedUtterance[]): string =>
  [
    'WEBVTT',
    ...utterances.map(({ id, section, text, start_sample, samples }) => {
      const from = timestamp(mediaSeconds(start_sample));
      const until = timestamp(mediaSeconds(start_sample + samples));
      return `${section}-${id}\n${from} --> ${until}\n${escapeCueText(text)}`;
    }),
    '',
  ].join('\n\n');
