import type { Feeling, Intensity, Safety, SummaryAnswer } from '@float/contract';
import type { Problem } from './playerState.ts';
import type { FloatBody } from './sessionApi.ts';

/** How far the words have come on their way to a named feeling. */
export type Naming =
  | { readonly step: 'words'; readonly problem?: Problem }
  | { readonly step: 'asking' }
  | {
      readonly step: 'named';
      readonly answer: SummaryAnswer;
      readonly feeling: Feeling;
      readonly intensity: Intensity;
    };

/** `asked` and `corrected` by the person, `left` when they go back to their words or write others. */
export type NamingEvent =
  | { readonly type: 'asked' | 'left' }
  | { readonly type: 'answered'; readonly answer: SummaryAnswer }
  | { readonly type: 'failed'; readonly problem: Problem }
  | { readonly type: 'corrected'; readonly feeling?: Feeling; readonly intensity?: Intensity };

export const initialNaming: Naming = { step: 'words' };

const toNamed = (answer: SummaryAnswer): Naming => ({
  step: 'named',
  answer,
  feeling: answer.sentiment_label,
  intensity: answer.intensity,
});

/** The one place that knows what follows what. Returns the same when nothing changes: an answer that is late is none. */
export const stepNaming = (naming: Naming, event: NamingEvent): Naming => {
  switch (event.type) {
    case 'asked':
      return naming.step === 'words' ? { step: 'asking' } : naming;
    case 'answered':
      return naming.step === 'asking' ? toNamed(event.answer) : naming;
    case 'failed':
      return naming.step === 'asking' ? { step: 'words', problem: event.problem } : naming;
    case 'corrected': {
      if (naming.step !== 'named') return naming;
      const { feeling = naming.feeling, intensity = naming.intensity } = event;
      return { ...naming, feeling, intensity };
    }
    case 'left':
      return naming === initialNaming ? naming : initialNaming;
  }
};

/** What the meditation is made for: the answer as it came, with what the person corrected; without one, their words. */
export const toFloat = (naming: Naming, words: string): FloatBody => {
  if (naming.step !== 'named') return { prompt: words };
  const { speech_to_text, added_text, summary, user_summary, user_short_summary } = naming.answer;
  return {
    sentiment_label: naming.feeling,
    intensity: naming.intensity,
    ...{ speech_to_text, added_text, summary, user_summary, user_short_summary },
  };
};

/** The feeling as it stands, corrected or not. */
export const feelingOf = (naming: Naming): Feeling | undefined =>
  naming.step === 'named' ? naming.feeling : undefined;

/** Where help is, as far as naming has shown; undefined when nobody has looked yet. */
export const safetyOf = (naming: Naming): Safety | null | undefined =>
  naming.step === 'named' ? naming.answer.safety : undefined;
