import type { Safety } from '@float/contract';
import { addChips } from './chips.ts';
import { openChoices } from './choices.ts';
import { element } from './element.ts';
import { feelingOf, safetyOf, toFloat } from './naming.ts';
import { NamingFlow } from './namingFlow.ts';
import { createNamingView } from './namingView.ts';
import type { SessionApi, SessionWish } from './sessionApi.ts';
import { createWords } from './words.ts';

const offeredMinutes = [3, 5, 10, 15, 20];
const DEFAULT_MINUTES = 5;

/** What the composer does to the rest of the page. */
export interface ComposerListener {
  /** In the tap itself. */
  readonly onBegin: (wish: SessionWish) => void;
  /** Before anything else of the answer is shown. */
  readonly onSafety: (safety: Safety | null) => void;
  /** Takes the attention to the help; false when there is none to show. */
  readonly bringHelpForward: () => boolean;
}

const readChoices = (form: HTMLFormElement): Pick<SessionWish, 'durationMinutes' | 'bed' | 'voice'> => {
  const data = new FormData(form);
  const value = (name: string) => {
    const entry = data.get(name);
    return typeof entry === 'string' && entry !== '' ? entry : undefined;
  };
  return {
    durationMinutes: Number(value('minutes') ?? DEFAULT_MINUTES),
    bed: value('bed'),
    voice: value('voice'),
  };
};

/** The question, what is made of the answer when the person likes to see it named, the choices and Begin. */
export const openComposer = (api: SessionApi, { onBegin, onSafety, bringHelpForward }: ComposerListener) => {
  const form = element('form', HTMLFormElement);
  const choices = openChoices(api);
  const flow = new NamingFlow(api, (naming, before) => {
    const safety = safetyOf(naming);
    if (safety !== undefined) onSafety(safety);
    choices.suit(feelingOf(naming));
    view.show(naming);
    if (naming.step === 'named' && before.step !== 'named' && !bringHelpForward()) view.bringForward();
    if (naming.step === 'words' && before.step === 'named') words.focus();
  });
  const leaveNaming = (): void => {
    flow.dispatch({ type: 'left' });
  };
  const words = createWords(leaveNaming);
  const view = createNamingView(form, {
    onAsk: () => {
      const text = words.read();
      if (text !== undefined) void flow.ask(text);
    },
    onCorrect: (correction) => {
      flow.dispatch(correction);
    },
    onLeave: leaveNaming,
  });

  addChips(
    'lengths',
    'minutes',
    offeredMinutes.map((minutes) => [String(minutes), String(minutes)]),
    String(DEFAULT_MINUTES),
  );
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const text = words.read();
    if (text === undefined) return;
    choices.stopPreview();
    const { naming } = flow;
    onBegin({ ...readChoices(form), float: toFloat(naming, text), safety: safetyOf(naming) });
    // An answer that is still on its way must not come up in the middle of the session.
    if (naming.step === 'asking') leaveNaming();
  });

  return {
    stopPreview: choices.stopPreview,
    /** Back to where the person was. */
    focus: () => {
      if (flow.naming.step === 'named') view.bringForward();
      else words.focus();
    },
    /** Empties the question, after a session was heard. */
    clear: () => {
      words.clear();
      leaveNaming();
    },
  };
};
