/**
 * Why nothing is heard: the person or the system forbids it, there is no microphone, what was said is too long to be
 * sent, or something else.
 */
export type HearingFailure = 'refused' | 'missing' | 'tooLong' | 'broken';

/** Somebody is being listened to. */
export interface Hearing {
  /** Enough: what was said comes to the listener. */
  readonly stop: () => void;
  /** Forgets what was said; the listener hears nothing more. */
  readonly cancel: () => void;
}

interface Listener {
  /** The microphone is open. */
  readonly onOpen: () => void;
  readonly onFailure: (failure: HearingFailure) => void;
}

export interface WordsListener extends Listener {
  /** Everything that was said so far, as it is understood now. */
  readonly onWords: (words: string) => void;
  /** There will be no other words. */
  readonly onEnd: () => void;
}

export interface SoundListener extends Listener {
  /** How loud it is, 0 to 1, about ten times a second. */
  readonly onLevel: (level: number) => void;
  /** @param audio  the whole recording, in base64 */
  readonly onSound: (audio: string) => void;
}

/** Writes down what is said, on this device alone: nothing of it may go to anybody. */
export interface Recognizer {
  /** @param language  BCP 47 */
  readonly canHear: (language: string) => Promise<boolean>;
  readonly hear: (language: string, listener: WordsListener) => Hearing;
}

/** Records what is said. */
export interface Recorder {
  readonly canHear: () => boolean;
  readonly hear: (listener: SoundListener) => Hearing;
}
