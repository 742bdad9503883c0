import type { SafetyKind } from '@float/contract';
import type { CareKind } from './script.ts';

/** Which sessions of care fit: there are practices for fewer kinds than there are help-lines. */
export const careKindOf: Readonly<Record<SafetyKind, CareKind>> = {
  suicide: 'suicide',
  self_harm: 'self_harm',
  abuse: 'abuse',
  assault: 'assault',
  violence: 'violence',
  stalking: 'abuse',
  psychosis: 'suicide',
  perinatal: 'suicide',
  substance: 'self_harm',
  medical: 'medical',
  neglect: 'abuse',
  exploitation: 'abuse',
  eating: 'self_harm',
};
