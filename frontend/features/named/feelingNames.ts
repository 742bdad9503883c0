import type { Feeling, Intensity } from '@float/contract';
import { feelings, NOT_AVAILABLE } from '@float/contract';
import type { NamedFeeling } from '@/features/draft/draftStore';
import type { ChipOption } from '@/ui/ChipGroup';

/** As they are called on the screen; the wire's names are words already. */
export const feelingOptions: readonly ChipOption<Feeling>[] = feelings.map((value) => ({ value, label: value }));

export const intensityNames: Readonly<Record<Intensity, string>> = { low: 'Low', medium: 'Medium', high: 'High' };

/** From little to much. */
export const intensityOptions: readonly ChipOption<Intensity>[] = (['low', 'medium', 'high'] as const).map((value) => ({
  value,
  label: intensityNames[value],
}));

/** A text of the wire; empty when it is absent. */
export const textOf = (text: string): string => (text === NOT_AVAILABLE ? '' : text);

/** What a named feeling is called; undefined when the answer has no title. */
export const titleOf = ({ answer, feeling, isChosen }: NamedFeeling): string | undefined => {
  if (answer.is_unclear !== true) return textOf(answer.user_short_summary) || undefined;
  return isChosen ? feeling : 'I didn’t understand that';
};
