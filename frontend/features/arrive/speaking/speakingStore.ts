import type { SummaryAnswer } from '@float/contract';
import type { Problem } from '@/api/problems';
import { createStore } from 'zustand/vanilla';
import type { Hearing, HearingFailure, Recognizer, Recorder } from './hearing';
import { describeHearing, describeSending, TOO_SHORT, type SendingProblem } from './speakingProblems';

/** How far somebody is in saying it. */
export type Speaking =
  | { readonly step: 'silent' | 'opening' | 'finishing' }
  | { readonly step: 'hearing'; readonly way: Way }
  | { readonly step: 'sending'; readonly share: number };

/** `words` are written down here; `sound` is recorded, and understood by the server. */
export type Way = 'words' | 'sound';

export interface SpeakingState {
  readonly speaking: Speaking;
  /** Undefined: nobody can speak here; null: not known yet. */
  readonly way: Way | null | undefined;
  /** Of what is being said. */
  readonly elapsedSeconds: number;
  /** How loud it is, 0 to 1. */
  readonly level: number;
  readonly problem: SendingProblem | undefined;
  readonly start: () => void;
  /** Enough was said. */
  readonly stop: () => void;
  /** Forgets what was said, and what is on its way. */
  readonly cancel: () => void;
  /** What was recorded once more, after a problem on the way. */
  readonly sendAgain: () => void;
}

export interface SpeakingParts {
  readonly recognizer: Recognizer;
  readonly recorder: Recorder;
  readonly language: string;
  /** In the tap, before anything is heard. */
  readonly onStart: () => void;
  /** @param onUpload  is told the share that is sent */
  readonly send: (audio: string, signal: AbortSignal, onUpload: (share: number) => void) => Promise<SummaryAnswer>;
  /** Everything that was said so far. */
  readonly onWords: (words: string) => void;
  readonly onNamed: (answer: SummaryAnswer) => void;
  /** Speaking is no way now: the words have to be typed. */
  readonly onMustType: () => void;
}

export const MAX_SECONDS = 120;
/** Shorter than this is a slip of the finger. */
const MIN_SECONDS = 0.7;
const TICK_MS = 200;

const silence = { speaking: { step: 'silent' }, elapsedSeconds: 0, level: 0 } as const;

/** Somebody says how they are; one at a time. */
export const createSpeakingStore = (parts: SpeakingParts) => {
  let hearing: Hearing | undefined;
  let timer: ReturnType<typeof setInterval> | undefined;
  let sending: AbortController | undefined;
  let recorded: string | undefined;

  return createStore<SpeakingState>((set, get) => {
    const quieten = (problem?: Problem & Partial<SendingProblem>) => {
      clearInterval(timer);
      hearing = undefined;
      set({ ...silence, problem: problem === undefined ? undefined : { mayRetry: false, ...problem } });
    };

    const fail = (failure: HearingFailure) => {
      quieten(describeHearing(failure));
      parts.onMustType();
    };

    const onOpen = (way: Way) => {
      const startedAtMs = Date.now();
      set({ speaking: { step: 'hearing', way } });
      timer = setInterval(() => {
        const elapsedSeconds = (Date.now() - startedAtMs) / 1000;
        set({ elapsedSeconds });
        if (elapsedSeconds >= MAX_SECONDS) get().stop();
      }, TICK_MS);
    };

    const send = async (audio: string) => {
      recorded = audio;
      const controller = new AbortController();
      sending = controller;
      clearInterval(timer);
      hearing = undefined;
      set({ ...silence, speaking: { step: 'sending', share: 0 }, problem: undefined });
      try {
        const answer = await parts.send(audio, controller.signal, (share) => {
          if (!controller.signal.aborted) set({ speaking: { step: 'sending', share } });
        });
        if (controller.signal.aborted) return;
        recorded = undefined;
        quieten();
        parts.onNamed(answer);
      } catch (error) {
        if (controller.signal.aborted) return;
        const problem = describeSending(error);
        quieten(problem);
        if (problem.mayRetry) return;
        recorded = undefined;
        if (problem.isForGood === true) set({ way: undefined });
        parts.onMustType();
      }
    };

    const hearSound = (): Hearing =>
      parts.recorder.hear({
        onOpen: () => {
          onOpen('sound');
        },
        onLevel: (level) => {
          set({ level });
        },
        onSound: (audio) => {
          if (get().elapsedSeconds < MIN_SECONDS) quieten(TOO_SHORT);
          else void send(audio);
        },
        onFailure: fail,
      });

    const hearWords = (): Hearing => {
      let hasWords = false;
      return parts.recognizer.hear(parts.language, {
        onOpen: () => {
          onOpen('words');
        },
        onWords: (words) => {
          hasWords = true;
          parts.onWords(words);
        },
        onEnd: () => {
          quieten();
          parts.onMustType();
        },
        onFailure: (failure) => {
          // Some languages are known to a device only until it is asked to write them down.
          const canRecord = failure === 'broken' && parts.recorder.canHear();
          if (canRecord) set({ way: 'sound' });
          clearInterval(timer);
          if (canRecord && !hasWords) hearing = hearSound();
          else fail(failure);
        },
      });
    };

    const findWay = async () => {
      const isLocal = await parts.recognizer.canHear(parts.language).catch(() => false);
      set({ way: isLocal ? 'words' : parts.recorder.canHear() ? 'sound' : undefined });
    };
    void findWay();

    return {
      ...silence,
      way: null,
      problem: undefined,
      start: () => {
        const { speaking, way } = get();
        if (speaking.step !== 'silent' || way === undefined || way === null) return;
        set({ speaking: { step: 'opening' }, problem: undefined });
        parts.onStart();
        hearing = way === 'words' ? hearWords() : hearSound();
      },
      stop: () => {
        const { step } = get().speaking;
        // The microphone was not open yet: nothing was said.
        if (step === 'opening') get().cancel();
        if (step !== 'hearing') return;
        clearInterval(timer);
        set({ speaking: { step: 'finishing' } });
        hearing?.stop();
      },
      cancel: () => {
        hearing?.cancel();
        sending?.abort();
        recorded = undefined;
        quieten();
      },
      sendAgain: () => {
        if (recorded !== undefined && get().speaking.step === 'silent') void send(recorded);
      },
    };
  });
};

export type SpeakingStore = ReturnType<typeof createSpeakingStore>;
