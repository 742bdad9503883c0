import { type ExpoSpeechRecognitionErrorCode, ExpoSpeechRecognitionModule as speech } from 'expo-speech-recognition';
import type { HearingFailure, Recognizer } from './hearing';

/** iOS writes `en_US`, Android `en-US`. */
const plain = (tag: string) => tag.replaceAll('_', '-').toLowerCase();

const failures: Partial<Record<ExpoSpeechRecognitionErrorCode, HearingFailure>> = {
  'not-allowed': 'refused',
  'service-not-allowed': 'refused',
  'audio-capture': 'missing',
};

/** Silence is no failure: there are simply no words. */
const isSilence = (error: ExpoSpeechRecognitionErrorCode): boolean =>
  error === 'no-speech' || error === 'speech-timeout';

export const recognizer: Recognizer = {
  canHear: async (language) => {
    if (!speech.isRecognitionAvailable() || !speech.supportsOnDeviceRecognition()) return false;
    const { installedLocales } = await speech.getSupportedLocales({});
    return installedLocales.some((installed) => plain(installed) === plain(language));
  },
  hear: (language, { onOpen, onWords, onEnd, onFailure }) => {
    let isOver = false;
    let said = '';
    const finish = (tell: () => void) => {
      if (isOver) return;
      isOver = true;
      for (const subscription of subscriptions) subscription.remove();
      tell();
    };
    const subscriptions = [
      speech.addListener('audiostart', onOpen),
      speech.addListener('result', ({ isFinal, results }) => {
        const words = [said, results[0]?.transcript.trim() ?? ''].filter(Boolean).join(' ');
        if (isFinal) said = words;
        onWords(words);
      }),
      speech.addListener('end', () => {
        finish(onEnd);
      }),
      speech.addListener('error', ({ error }) => {
        finish(() => {
          if (isSilence(error)) onEnd();
          else onFailure(failures[error] ?? 'broken');
        });
      }),
    ];
    const begin = async () => {
      // What is understood on the device needs the microphone only.
      const { granted } = await speech.requestMicrophonePermissionsAsync();
      if (isOver) return;
      if (granted) {
        const local = { requiresOnDeviceRecognition: true, addsPunctuation: true };
        speech.start({ lang: language, interimResults: true, continuous: true, maxAlternatives: 1, ...local });
      } else
        finish(() => {
          onFailure('refused');
        });
    };
    begin().catch(() => {
      finish(() => {
        onFailure('broken');
      });
    });
    return {
      stop: () => {
        speech.stop();
      },
      cancel: () => {
        finish(() => {
          speech.abort();
        });
      },
    };
  },
};
