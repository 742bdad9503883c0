import type { HearingFailure, Recognizer, WordsListener } from './hearing';

interface SpokenAlternative {
  readonly transcript: string;
}

interface SpokenEvent extends Event {
  readonly results: ArrayLike<ArrayLike<SpokenAlternative>>;
}

/** What is used of the Web Speech API, with its part that works without any server. */
interface LocalSpeech extends EventTarget {
  lang: string;
  interimResults: boolean;
  continuous: boolean;
  processLocally: boolean;
  start(): void;
  stop(): void;
  abort(): void;
}

interface LocalSpeechClass {
  new (): LocalSpeech;
  available(options: { langs: string[]; processLocally: true }): Promise<string>;
}

const isLocal = (found: unknown): found is LocalSpeechClass => typeof found === 'function' && 'available' in found;

/** @returns undefined where the browser would send what is said to its maker */
const localSpeech = (): LocalSpeechClass | undefined => {
  const names = ['SpeechRecognition', 'webkitSpeechRecognition'];
  return names.map((name): unknown => Reflect.get(globalThis, name)).find(isLocal);
};

const failures: Readonly<Record<string, HearingFailure>> = { 'not-allowed': 'refused', 'audio-capture': 'missing' };

const wordsOf = ({ results }: SpokenEvent): string =>
  Array.from(results, (result) => result[0]?.transcript.trim() ?? '')
    .filter(Boolean)
    .join(' ');

const isSpoken = (event: Event): event is SpokenEvent => 'results' in event;

const listen = (speech: LocalSpeech, { onOpen, onWords, onEnd, onFailure }: WordsListener) => {
  let isOver = false;
  const finish = (tell: () => void) => {
    if (isOver) return;
    isOver = true;
    tell();
  };
  speech.addEventListener('audiostart', onOpen);
  speech.addEventListener('result', (event) => {
    if (!isOver && isSpoken(event)) onWords(wordsOf(event));
  });
  speech.addEventListener('end', () => {
    finish(onEnd);
  });
  speech.addEventListener('error', (event) => {
    const error: unknown = 'error' in event ? event.error : undefined;
    finish(() => {
      // Silence is no failure: there are simply no words.
      if (error === 'no-speech') onEnd();
      else onFailure(failures[String(error)] ?? 'broken');
    });
  });
  return finish;
};

export const recognizer: Recognizer = {
  canHear: async (language) => {
    try {
      return (await localSpeech()?.available({ langs: [language], processLocally: true })) === 'available';
    } catch {
      // A browser that does not know the language at all refuses the question.
      return false;
    }
  },
  hear: (language, listener) => {
    const Speech = localSpeech();
    if (Speech === undefined) throw new TypeError('Nothing here writes down what is said: ask canHear() first.');
    const speech = new Speech();
    Object.assign(speech, { lang: language, interimResults: true, continuous: true, processLocally: true });
    const finish = listen(speech, listener);
    speech.start();
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
