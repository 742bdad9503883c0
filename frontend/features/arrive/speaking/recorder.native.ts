import { MAX_AUDIO_BYTES } from '@float/contract';
import {
  AudioModule,
  AudioQuality,
  type AudioRecorder,
  IOSOutputFormat,
  requestRecordingPermissionsAsync,
  setAudioModeAsync,
} from 'expo-audio';
import { File } from 'expo-file-system';
import { Platform } from 'react-native';
import type { Recorder, SoundListener } from './hearing';

/** Enough for speech; two minutes are a megabyte. */
const speech = {
  ...{ extension: '.m4a', sampleRate: 22_050, numberOfChannels: 1, bitRate: 64_000, isMeteringEnabled: true },
  ...Platform.select({
    ios: { outputFormat: IOSOutputFormat.MPEG4AAC, audioQuality: AudioQuality.MEDIUM },
    default: { outputFormat: 'mpeg4', audioEncoder: 'aac' },
  }),
};
const LEVEL_MS = 100;
/** dBFS of what is taken for silence; speech close to the microphone comes near 0. */
const SILENCE_DB = -50;

const levelOf = (meteringDb: number | undefined): number =>
  Math.min(1, Math.max(0, 1 - (meteringDb ?? SILENCE_DB) / SILENCE_DB));

/** The recording, which then is nowhere on the device any more. */
const takeSound = async (uri: string | null): Promise<string> => {
  const file = new File(uri ?? '');
  try {
    return await file.base64();
  } finally {
    file.delete();
  }
};

const open = async (): Promise<AudioRecorder> => {
  await setAudioModeAsync({ allowsRecording: true, playsInSilentMode: true });
  const recorder = new AudioModule.AudioRecorder(speech);
  await recorder.prepareToRecordAsync();
  return recorder;
};

const close = async (recorder: AudioRecorder): Promise<string> => {
  await recorder.stop();
  await setAudioModeAsync({ allowsRecording: false });
  return takeSound(recorder.uri);
};

const finish = async (recorder: AudioRecorder, { onSound, onFailure }: SoundListener): Promise<void> => {
  const audio = await close(recorder);
  // Base64: four characters for three bytes.
  if (audio.length * 0.75 > MAX_AUDIO_BYTES) onFailure('tooLong');
  else onSound(audio);
};

export const recorder: Recorder = {
  canHear: () => true,
  hear: (listener) => {
    let current: AudioRecorder | undefined;
    const wanted = new AbortController();
    const isWanted = () => !wanted.signal.aborted;
    let timer: ReturnType<typeof setInterval> | undefined;
    const fail = () => {
      clearInterval(timer);
      listener.onFailure('broken');
    };
    const begin = async () => {
      const { granted } = await requestRecordingPermissionsAsync();
      if (!isWanted()) return;
      if (!granted) {
        listener.onFailure('refused');
        return;
      }
      const opened = await open();
      if (!isWanted()) {
        await close(opened);
        return;
      }
      current = opened;
      opened.record();
      timer = setInterval(() => {
        listener.onLevel(levelOf(opened.getStatus().metering));
      }, LEVEL_MS);
      listener.onOpen();
    };
    begin().catch(fail);
    return {
      stop: () => {
        clearInterval(timer);
        if (current !== undefined) finish(current, listener).catch(fail);
      },
      cancel: () => {
        wanted.abort();
        clearInterval(timer);
        // Whatever goes wrong in throwing it away: there is nothing that the person could do.
        if (current !== undefined) close(current).catch(() => undefined);
      },
    };
  },
};
