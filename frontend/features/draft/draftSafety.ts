import type { Safety } from '@float/contract';
import { useMemo } from 'react';
import { assessOnDevice } from '@/features/safety/deviceSafety';
import { mostUrgent } from '@/features/safety/urgency';
import { type NamedFeeling, useDraft } from './draftStore';

const ofFeelings = (feelings: readonly NamedFeeling[]) => feelings.map(({ answer }) => answer.safety);

/** What everything in the draft says of danger, named or not, at this moment. */
export const draftSafety = (): Safety | null => {
  const { words, feelings } = useDraft.getState();
  return mostUrgent([...ofFeelings(feelings), assessOnDevice([words])]);
};

/** The same for a screen on which words are no longer being typed. */
export const useDraftSafety = (): Safety | null => {
  const { words, feelings } = useDraft();
  const ofWords = useMemo(() => assessOnDevice([words]), [words]);
  return mostUrgent([...ofFeelings(feelings), ofWords]);
};
