import type { Safety, SafetyKind } from '@float/contract';

/** Kinds that are not stored: another person who uses the device may be the one whom the text is about. */
const UNSTORED_KINDS: ReadonlySet<SafetyKind> = new Set(['abuse', 'assault', 'stalking', 'neglect', 'exploitation']);

/** What may be stored on the device of the help that was shown; undefined: nothing. */
export const storedSafety = (safety: Safety | null | undefined): Safety | undefined =>
  safety === null || safety === undefined || safety.is_unsure === true || UNSTORED_KINDS.has(safety.kind)
    ? undefined
    : safety;
