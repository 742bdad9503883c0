import type { Feeling, Intensity, SummaryAnswer } from '@float/contract';
import { MAX_FLOATS } from '@float/contract';
import { create } from 'zustand';
import { assessOnDevice } from '@/features/safety/deviceSafety';
import { mostUrgent } from '@/features/safety/urgency';
import type { FloatBody } from '@/features/session/sessionWish';

/** One thing that is felt, as it was named and as the person corrected it. */
export interface NamedFeeling {
  readonly answer: SummaryAnswer;
  readonly feeling: Feeling;
  readonly intensity: Intensity;
  /** It goes into the session. */
  readonly isCarried: boolean;
  /** Whether the person chose the feeling. Until then, a summary with `is_unclear` shows no feeling as selected. */
  readonly isChosen: boolean;
}

interface DraftState {
  /** What is being written. In memory only: what people write about their feelings stays nowhere on the device. */
  readonly words: string;
  /** Oldest first. */
  readonly feelings: readonly NamedFeeling[];
  /** A session was made of it: who comes to the first screen again starts anew. */
  readonly isBegun: boolean;
  readonly write: (words: string) => void;
  /** What was written has been named: it joins the others, and is carried as long as there is room. */
  readonly add: (answer: SummaryAnswer) => void;
  readonly correct: (
    jobId: string,
    correction: Partial<Pick<NamedFeeling, 'feeling' | 'intensity' | 'isCarried'>>,
  ) => void;
  readonly remove: (jobId: string) => void;
  /** @param isBegun  false: there is more to say before the next session */
  readonly markBegun: (isBegun: boolean) => void;
  readonly clear: () => void;
}

const carried = (feelings: readonly NamedFeeling[]): readonly NamedFeeling[] =>
  feelings.filter(({ isCarried }) => isCarried);

/** Whether one more feeling can be carried into the session. */
export const hasRoom = (feelings: readonly NamedFeeling[]): boolean => carried(feelings).length < MAX_FLOATS;

const toFloat = ({ answer, feeling, intensity }: NamedFeeling): FloatBody => {
  const { speech_to_text, added_text, summary, user_summary, user_short_summary } = answer;
  const texts = { speech_to_text, added_text, summary, user_summary, user_short_summary };
  return { ...texts, sentiment_label: feeling, intensity };
};

/** The server's answer, with what this device sees in the same words: help that was shown does not go away. */
const withOwnSafety = (answer: SummaryAnswer): SummaryAnswer => {
  const own = assessOnDevice([answer.added_text, answer.speech_to_text]);
  return { ...answer, safety: mostUrgent([own, answer.safety]) };
};

/** What speaks of danger decides what the session is: it is never left out for want of room. */
const mustCarry = ({ safety }: SummaryAnswer): boolean => safety !== null;

const makeRoomFor = (answer: SummaryAnswer, feelings: readonly NamedFeeling[]): readonly NamedFeeling[] => {
  if (!mustCarry(answer) || hasRoom(feelings)) return feelings;
  const left =
    feelings.find((each) => each.isCarried && !mustCarry(each.answer)) ?? feelings.find((each) => each.isCarried);
  return feelings.map((each) => (each === left ? { ...each, isCarried: false } : each));
};

type Draft = Pick<DraftState, 'words' | 'feelings'>;

/**
 * What the session is made for, as the wire takes it: what is carried, and the words that nobody has named, which come
 * first when there is not room for all. Empty: there is nothing to make one for.
 */
export const floatsOf = ({ words, feelings }: Draft): FloatBody[] => {
  const prompt = words.trim();
  const unnamed: FloatBody[] = prompt === '' ? [] : [{ prompt }];
  return [
    ...carried(feelings)
      .slice(0, MAX_FLOATS - unnamed.length)
      .map(toFloat),
    ...unnamed,
  ];
};

/** In whose colours everything is shown: the last thing that was named and is carried. */
export const feelingOf = (feelings: readonly NamedFeeling[]): Feeling | undefined => carried(feelings).at(-1)?.feeling;

/** What somebody is about to ask a session for. */
export const useDraft = create<DraftState>((set) => ({
  words: '',
  feelings: [],
  isBegun: false,
  write: (words) => {
    set({ words });
  },
  add: (received) => {
    const answer = withOwnSafety(received);
    const { sentiment_label: feeling, intensity } = answer;
    set(({ feelings }) => ({
      words: '',
      isBegun: false,
      feelings: [
        ...makeRoomFor(answer, feelings),
        { answer, feeling, intensity, isCarried: mustCarry(answer) || hasRoom(feelings), isChosen: false },
      ],
    }));
  },
  correct: (jobId, correction) => {
    set(({ feelings }) => ({
      feelings: feelings.map((each) => {
        if (each.answer.job_id !== jobId) return each;
        return { ...each, ...correction, isChosen: each.isChosen || correction.feeling !== undefined };
      }),
    }));
  },
  remove: (jobId) => {
    set(({ feelings }) => ({ feelings: feelings.filter(({ answer }) => answer.job_id !== jobId) }));
  },
  markBegun: (isBegun) => {
    set({ isBegun });
  },
  clear: () => {
    set({ words: '', feelings: [], isBegun: false });
  },
}));
