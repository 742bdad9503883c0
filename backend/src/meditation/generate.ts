import { encodeMp3 } from './encoder/encodeMp3.ts';
import { mix } from './mixer/mix.ts';
import type { Listed } from './publisher/publish.ts';
import { publish } from './publisher/publish.ts';
import type { Utterance } from './script/script.ts';
import { cutSegments } from './segmenter/cutSegments.ts';
import { startingPoint } from './startingPoint.ts';
import type { GenerateParts, Session } from './session.ts';
import { admit } from './timeline/admit.ts';
import { orderMix } from './timeline/orderMix.ts';
import { speakScript } from './voice/speakScript.ts';

/** Who has the right to make the session, and wants to know that it can be heard. */
export interface GenerateWatcher {
  /** The first playlist stands: somebody may listen from now on. */
  onStreaming(timeMs: number): Promise<void>;
  /** Throws when this worker may not write any more. */
  readonly assertHeld: () => void;
  readonly onListed?: (listed: Listed) => void;
}

/**
 * Makes a session while it is already playing, or what is missing of it. Each stage pulls from the one before it:
 * script ─▶ voice ─▶ timeline ─▶ mixer ─▶ encoder ─▶ segmenter ─▶ publisher.
 *
 * @param signal  ends every stage
 * @returns       when the last segment is listed
 * @throws        {FloatError} `VOICE_FAILED`, `VENDOR_FAILED`, `ENCODER_FAILED`, `FFMPEG_MISSING`, `STORAGE_UNAVAILABLE`, `LEASE_LOST`
 */
export const generate = async (
  session: Session,
  parts: GenerateParts,
  watcher: GenerateWatcher,
  signal: AbortSignal,
): Promise<void> => {
  const { scriptRequest, prefix, ahead, isRepeated, bed, outlook, log, voice, takes, stream } = session;
  const { writer, library, clock, ffmpegPath } = parts;
  const start = startingPoint(session);
  const ending = new AbortController();
  const running = AbortSignal.any([signal, ending.signal]);
  const speak = async (utterance: Utterance) => {
    // A process that was frozen must not buy what its successor has bought meanwhile.
    watcher.assertHeld();
    if (!admit(utterance, outlook)) return undefined;
    const spoken = await takes.speak(utterance, running);
    if (spoken === undefined) outlook.skip(utterance);
    return spoken;
  };
  const firstPublished = Promise.withResolvers<number>();
  if (session.firstPublishedAtMs !== undefined) firstPublished.resolve(session.firstPublishedAtMs);
  const onFirstPublished = (timeMs: number): Promise<void> => {
    firstPublished.resolve(timeMs);
    return watcher.onStreaming(timeMs);
  };

  try {
    const script = { writer, library, request: scriptRequest, prefix, ahead, isRepeated, outlook, clock, log };
    const spoken = speakScript({ ...script, voice, speak }, running);
    const firstPublishedAtMs = parts.hasListener === false ? undefined : firstPublished.promise;
    const timeline = { outlook, log, takes, clock, firstPublishedAtMs };
    const orders = orderMix(spoken, timeline, start.sample, running);
    const pcm = mix(orders, bed, start.sample);
    const frames = start.isComplete ? nothing() : encodeMp3(pcm, { ffmpegPath, skipFrames: start.skipFrames }, running);
    const segments = cutSegments(frames, start.segment);
    const { assertHeld, onListed } = watcher;
    const publishing = { stream, log, clock, onFirstPublished, assertHeld, onListed, published: start.published };
    await publish(segments, publishing, running);
  } finally {
    // A stage that still waits for words, a voice or the clock is told to stop.
    ending.abort();
  }
};

async function* nothing(): AsyncGenerator<never, void, undefined> {
  // Everything is stored: there is nothing left to encode.
}
