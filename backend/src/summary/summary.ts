import type { Feeling, Intensity, Safety } from '@float/contract';
import { uncheckedSafety } from '@float/safety';

/** What a text says is felt, named and mirrored. None of its sentences holds a word that the person wrote. */
export interface Summary {
  readonly label: Feeling;
  readonly intensity: Intensity;
  /** A title of two to six words. */
  readonly title: string;
  /** Two kind sentences to the person, in the present tense. */
  readonly reflection: string;
  /** One neutral sentence about the person, for the writer of the meditation (library or model). */
  readonly note: string;
  /** Set when Float did not understand the text: clients should ask for the feeling instead of naming one. */
  readonly isUnclear?: true;
}

/** What texts say is felt, and of danger. */
export interface AssessedSummary {
  readonly summary: Summary;
  /** Null for everyday texts. */
  readonly safety: Safety | null;
  /** Maybe danger (text/textThread.ts). Only where `safety` is null. */
  readonly isCheckIn?: true;
}

/** For texts of which nothing was understood: another language, no words, gibberish. */
export const unclearSummary: Summary = {
  label: 'Neutral',
  intensity: 'low',
  title: 'What you feel right now',
  reflection: 'Float did not understand that. Choose what is closest to how you feel, or use other words.',
  note: 'The person said something that was not understood, and needs simple, gentle words that claim nothing.',
  isUnclear: true,
};

/** For texts that could not be read: no feeling is claimed, and help is offered. */
export const unreadSummary = (region: string | undefined): AssessedSummary => ({
  summary: {
    label: 'Sad',
    intensity: 'medium',
    title: 'A moment for you',
    reflection: 'You are taking a moment for what is there right now. You do not have to find the right words for it.',
    note: 'What the person feels could not be read; they need simple, grounding words.',
  },
  safety: uncheckedSafety(region),
});
