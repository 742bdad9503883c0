import type { Safety } from '@float/contract';
import { useMemo } from 'react';
import { assessOnDevice } from '@/features/safety/deviceSafety';
import { textOf } from '@/features/named/feelingNames';
import { mostUrgent } from '@/features/safety/urgency';
import { useDraft } from './draftStore';

type Draft = Pick<ReturnType<typeof useDraft.getState>, 'words' | 'feelings'>;

/**
 * What the server saw, then what this device sees in all of it together: only the device knows where it is, and an age
 * that is told in one text counts for the others.
 */
const safetyOf = ({ words, feelings }: Draft): Safety | null => {
  const texts = feelings.flatMap(({ answer }) => [textOf(answer.added_text), textOf(answer.speech_to_text)]);
  return mostUrgent([...feelings.map(({ answer }) => answer.safety), assessOnDevice([...texts, words])]);
};

/** What everything in the draft says of danger, named or not, at this moment. */
export const draftSafety = (): Safety | null => safetyOf(useDraft.getState());

/** The same for a screen on which words are no longer being typed. */
export const useDraftSafety = (): Safety | null => {
  const { words, feelings } = useDraft();
  return useMemo(() => safetyOf({ words, feelings }), [words, feelings]);
};
