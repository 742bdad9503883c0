/** The inside of a thread that measures one recording. */
import { parentPort } from 'node:worker_threads';
import { lowerPriority } from '../threads/lowerPriority.ts';
import { BufferSource, Input, Logging, LogLevel, MATROSKA, MP3, MP4, OGG, WAVE, WEBM } from 'mediabunny';
import type { RecordingSpan } from './measureRecording.ts';
import type { SoundKind } from './soundKind.ts';

/** What the thread is sent, once it has said that it is ready. */
export interface MeasuringTask {
  readonly kind: SoundKind;
  readonly bytes: Uint8Array;
}

const formats = { webm: [WEBM, MATROSKA], mp4: [MP4], wav: [WAVE], ogg: [OGG], mp3: [MP3] };

const measure = async ({ kind, bytes }: MeasuringTask): Promise<RecordingSpan> => {
  using input = new Input({ formats: formats[kind], source: new BufferSource(bytes) });
  const track = await input.getPrimaryAudioTrack();
  if (track === null) return { hasSound: false, seconds: 0 };
  // Of all tracks: a film is as long as its pictures. What a browser records live has no length in its header.
  const [fromSeconds, toSeconds] = await Promise.all([input.getFirstTimestamp(), input.computeDuration()]);
  return { hasSound: true, seconds: toSeconds - Math.max(0, fromSeconds) };
};

// It would tell the console what stands in the file.
Logging.level = LogLevel.Silent;

parentPort?.once('message', (task: MeasuringTask) => {
  measure(task).then(
    (span) => parentPort?.postMessage(span),
    // Whatever is wrong with it: it cannot be read.
    () => parentPort?.postMessage(null),
  );
});
lowerPriority();
parentPort?.postMessage('ready');
