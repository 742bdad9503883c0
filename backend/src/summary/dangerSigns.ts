import type { Sign } from '@float/safety';
import type { TextReading } from '../understanding/textReading.ts';

/**
 * Danger that was read from the meaning of texts, as a sign of `concern`: at most one. Phrases may say more. Where the kind
 * is not sure, it is that of the lines which take calls about anything.
 */
export const signsOf = ({ danger }: TextReading): Sign[] => {
  if (danger?.tier !== 'concern') return [];
  const { kind, about, isSureOfKind } = danger;
  const sure: Sign = { kind, level: 'concern', about, language: 'en' };
  return [isSureOfKind ? sure : { ...sure, kind: 'suicide', about: 'self', isUnsure: true }];
};

/** Whether texts may speak of danger, and no more than that. */
export const isCheckIn = ({ danger }: TextReading): boolean => danger?.tier === 'check_in';
