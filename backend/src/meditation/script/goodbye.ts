import { countWords, type Utterance } from './script.ts';

/** A goodbye has at least so many words. */
export const GOODBYE_WORDS = 8;

/** Whether somebody who hears nothing more has been sent on their way. */
export const isGoodbyeSaid = (utterances: readonly Utterance[]): boolean =>
  utterances.filter(({ section }) => section === 'return').reduce((words, { text }) => words + countWords(text), 0) >=
  GOODBYE_WORDS;
