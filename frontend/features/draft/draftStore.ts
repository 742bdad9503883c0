import type { Feeling, Float, Intensity, SummaryAnswer } from '@float/contract';
import { MAX_FLOATS } from '@float/contract';
import { create } from 'zustand';

/** One thing that is felt, as it was named and as the person corrected it. */
export interface NamedFeeling {
  readonly answer: SummaryAnswer;
  readonly feeling: Feeling;
  readonly intensity: Intensity;
  /** It goes into the session. */
  readonly isCarried: boolean;
}

interface DraftState {
  /** What is being written. In memory only: what people write about their feelings stays nowhere on the device. */
  readonly words: string;
  /** Oldest first. */
  readonly feelings: readonly NamedFeeling[];
  write(words: string): void;
  /** What was written has been named: it joins the others, and is carried as long as there is room. */
  add(answer: SummaryAnswer): void;
  correct(jobId: string, correction: Partial<Pick<NamedFeeling, 'feeling' | 'intensity' | 'isCarried'>>): void;
  remove(jobId: string): void;
  clear(): void;
}

const carried = (feelings: readonly NamedFeeling[]): readonly NamedFeeling[] =>
  feelings.filter(({ isCarried }) => isCarried);

/** Whether one more feeling can be carried into the session. */
export const hasRoom = (feelings: readonly NamedFeeling[]): boolean => carried(feelings).length < MAX_FLOATS;

const toFloat = ({ answer, feeling, intensity }: NamedFeeling): Partial<Record<keyof Float, string>> => {
  const { speech_to_text, added_text, summary, user_summary, user_short_summary } = answer;
  const texts = { speech_to_text, added_text, summary, user_summary, user_short_summary };
  return { ...texts, sentiment_label: feeling, intensity };
};

/** What the session is made for, as the wire takes it. */
export const carriedFloats = (feelings: readonly NamedFeeling[]) => carried(feelings).map(toFloat);

/** What somebody is about to ask a session for. */
export const useDraft = create<DraftState>((set) => ({
  words: '',
  feelings: [],
  write: (words) => {
    set({ words });
  },
  add: (answer) => {
    const { sentiment_label: feeling, intensity } = answer;
    set(({ feelings }) => ({
      words: '',
      feelings: [...feelings, { answer, feeling, intensity, isCarried: hasRoom(feelings) }],
    }));
  },
  correct: (jobId, correction) => {
    set(({ feelings }) => ({
      feelings: feelings.map((each) => (each.answer.job_id === jobId ? { ...each, ...correction } : each)),
    }));
  },
  remove: (jobId) => {
    set(({ feelings }) => ({ feelings: feelings.filter(({ answer }) => answer.job_id !== jobId) }));
  },
  clear: () => {
    set({ words: '', feelings: [] });
  },
}));
