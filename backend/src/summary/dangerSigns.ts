import type { Sign } from '@float/safety';
import type { TextReading } from '../understanding/textReading.ts';

/** Danger that was read from the meaning of texts, as a sign of `concern`: at most one. Phrases may say more. */
export const signsOf = ({ danger }: TextReading): Sign[] =>
  danger?.tier === 'concern'
    ? [{ kind: danger.kind, level: 'concern', about: danger.about, language: 'en', isUnsure: !danger.isSureOfKind }]
    : [];

/** Whether texts may speak of danger, and no more than that. */
export const isCheckIn = ({ danger }: TextReading): boolean => danger?.tier === 'check_in';
