import { MAX_AUDIO_BYTES } from '@float/contract';
import type { HearingFailure, Recorder, SoundListener } from './hearing';

/** The first that a browser can write: Chromium and Firefox, Safari. */
const formats = ['audio/webm;codecs=opus', 'audio/mp4', 'audio/ogg;codecs=opus'];
/** Enough for speech; two minutes are half a megabyte. */
const BITS_PER_SECOND = 32_000;
const LEVEL_MS = 100;
/** Root mean square of somebody who speaks close to the microphone. */
const LOUD = 0.2;

const failureOf = (error: unknown): HearingFailure => {
  const name = error instanceof DOMException ? error.name : '';
  if (name === 'NotAllowedError' || name === 'SecurityError') return 'refused';
  return name === 'NotFoundError' ? 'missing' : 'broken';
};

/** @returns how to stop measuring */
const measure = (stream: MediaStream, onLevel: (level: number) => void): (() => void) => {
  const context = new AudioContext();
  const analyser = context.createAnalyser();
  context.createMediaStreamSource(stream).connect(analyser);
  const samples = new Float32Array(analyser.fftSize);
  const timer = setInterval(() => {
    analyser.getFloatTimeDomainData(samples);
    const power = samples.reduce((sum, sample) => sum + sample * sample, 0) / samples.length;
    onLevel(Math.min(1, Math.sqrt(power) / LOUD));
  }, LEVEL_MS);
  return () => {
    clearInterval(timer);
    void context.close();
  };
};

const toBase64 = async (blob: Blob): Promise<string> => {
  const bytes = new Uint8Array(await blob.arrayBuffer());
  const CHUNK = 0x8000;
  let binary = '';
  for (let at = 0; at < bytes.length; at += CHUNK) binary += String.fromCharCode(...bytes.subarray(at, at + CHUNK));
  return btoa(binary);
};

/** Records until told otherwise; every track is closed in the end, so that the browser's red light goes out. */
const record = (stream: MediaStream, { onLevel, onSound, onFailure }: SoundListener) => {
  const mimeType = formats.find((format) => MediaRecorder.isTypeSupported(format));
  const options = { audioBitsPerSecond: BITS_PER_SECOND, ...(mimeType === undefined ? {} : { mimeType }) };
  const recorder = new MediaRecorder(stream, options);
  const parts: Blob[] = [];
  let isCancelled = false;
  const stopMeasuring = measure(stream, onLevel);
  const tell = async () => {
    const blob = new Blob(parts, { type: recorder.mimeType });
    if (blob.size > MAX_AUDIO_BYTES) onFailure('tooLong');
    else onSound(await toBase64(blob));
  };
  recorder.addEventListener('dataavailable', ({ data }) => {
    parts.push(data);
  });
  recorder.addEventListener('stop', () => {
    stopMeasuring();
    for (const track of stream.getTracks()) track.stop();
    if (!isCancelled) void tell();
  });
  recorder.addEventListener('error', () => {
    isCancelled = true;
    onFailure('broken');
  });
  recorder.start();
  const stop = () => {
    if (recorder.state !== 'inactive') recorder.stop();
  };
  return {
    stop,
    cancel: () => {
      isCancelled = true;
      stop();
    },
  };
};

export const recorder: Recorder = {
  // Without HTTPS a browser has no `mediaDevices`, whatever its types say.
  canHear: () => typeof MediaRecorder !== 'undefined' && Boolean(Reflect.get(navigator, 'mediaDevices')),
  hear: (listener) => {
    let recording: ReturnType<typeof record> | undefined;
    let isWanted = true;
    const begin = async () => {
      const stream = await navigator.mediaDevices.getUserMedia({ audio: { channelCount: 1 } });
      if (!isWanted) {
        for (const track of stream.getTracks()) track.stop();
        return;
      }
      recording = record(stream, listener);
      listener.onOpen();
    };
    begin().catch((error: unknown) => {
      if (isWanted) listener.onFailure(failureOf(error));
    });
    return {
      stop: () => {
        recording?.stop();
      },
      cancel: () => {
        isWanted = false;
        recording?.cancel();
      },
    };
  },
};
