import { encodeMp3 } from './encoder/encodeMp3.ts';
import { mix } from './mixer/mix.ts';
import { publish } from './publisher/publish.ts';
import type { Utterance } from './script/script.ts';
import { feedScript } from './script/scriptFeed.ts';
import { cutSegments } from './segmenter/cutSegments.ts';
import type { GenerateParts, Session } from './session.ts';
import { admit } from './timeline/admit.ts';
import { placeUtterances } from './timeline/placeUtterances.ts';
import { speakAhead } from './voice/speakAhead.ts';

/**
 * Makes a session while it is already playing. Each stage pulls from the one before it:
 * script ─▶ voice ─▶ timeline ─▶ mixer ─▶ encoder ─▶ segmenter ─▶ publisher.
 *
 * @param onStreaming  the first playlist stands: somebody may listen from now on
 * @param signal       ends every stage
 * @returns            when the last segment is listed
 * @throws             {FloatError} `VOICE_FAILED`, `ENCODER_FAILED`, `FFMPEG_MISSING`, `STORAGE_UNAVAILABLE`,
 *                     `LEASE_LOST`
 */
export const generate = async (
  session: Session,
  parts: GenerateParts,
  onStreaming: (timeMs: number) => Promise<void>,
  signal: AbortSignal,
): Promise<void> => {
  const { scriptRequest, bed, outlook, log, takes, stream, firstPublished } = session;
  const { writer, library, clock, ffmpegPath } = parts;
  const ending = new AbortController();
  const running = AbortSignal.any([signal, ending.signal]);
  const speak = (utterance: Utterance) => (admit(utterance, outlook) ? takes.speak(utterance, running) : undefined);
  const onFirstPublished = (timeMs: number): Promise<void> => {
    firstPublished.resolve(timeMs);
    return onStreaming(timeMs);
  };

  try {
    await log.flush();
    const script = feedScript({ writer, library, request: scriptRequest, outlook, clock, log }, running);
    const spoken = speakAhead(script, speak);
    const orders = placeUtterances(
      spoken,
      { outlook, log, clock, firstPublishedAtMs: firstPublished.promise },
      running,
    );
    const pcm = mix(orders, bed);
    const frames = encodeMp3(pcm, { ffmpegPath }, running);
    const segments = cutSegments(frames);
    await publish(segments, { stream, log, clock, onFirstPublished }, running);
  } finally {
    // A stage that still waits for words, a voice or the clock is told to stop.
    ending.abort();
  }
};
