import type { Feeling, Intensity } from '@float/contract';
import { addChips, checkChip, type Chip } from './chips.ts';
import { bringForward, element, setText } from './element.ts';
import type { Naming, NamingEvent } from './naming.ts';

/** What the person does. */
export interface NamingListener {
  readonly onAsk: () => void;
  readonly onCorrect: (correction: Extract<NamingEvent, { type: 'corrected' }>) => void;
  readonly onLeave: () => void;
}

const feelingNames: Readonly<Record<Feeling, string>> = {
  Angry: 'Angry',
  Disgusted: 'Disgusted',
  Fearful: 'Fearful',
  Happy: 'Happy',
  Neutral: 'Neutral',
  Sad: 'Sad',
  Surprised: 'Surprised',
};
const intensityNames: Readonly<Record<Intensity, string>> = { low: 'Low', medium: 'Medium', high: 'High' };

/** How the wire says that a text is absent. */
const NOT_AVAILABLE = 'NotAvailable';
const orEmpty = (text: string): string => (text === NOT_AVAILABLE ? '' : text);

const isIn = <Value extends string>(names: Readonly<Record<Value, string>>, value: string): value is Value =>
  Object.hasOwn(names, value);

const toChips = (names: Readonly<Record<string, string>>): Chip[] => Object.entries(names);

const statusOf = (naming: Naming): string => {
  if (naming.step === 'asking') return 'Finding a name for it…';
  if (naming.step === 'named' || !naming.problem) return '';
  return `That could not be named just now. ${naming.problem.advice} You can also begin as it is.`;
};

const listen = (namedStep: HTMLElement, nameIt: HTMLElement, { onAsk, onCorrect, onLeave }: NamingListener): void => {
  nameIt.addEventListener('click', onAsk);
  element('change-words', HTMLButtonElement).addEventListener('click', onLeave);
  namedStep.addEventListener('change', ({ target }) => {
    if (!(target instanceof HTMLInputElement)) return;
    const { name, value } = target;
    if (name === 'feeling-name' && isIn(feelingNames, value)) onCorrect({ type: 'corrected', feeling: value });
    if (name === 'intensity' && isIn(intensityNames, value)) onCorrect({ type: 'corrected', intensity: value });
  });
};

/** The steps of naming in the page: words, waiting, and the feeling as it was understood, to be corrected. */
export const createNamingView = (form: HTMLFormElement, listener: NamingListener) => {
  const [wordsStep, namedStep] = [element('words-step', HTMLElement), element('named-step', HTMLElement)];
  const [nameIt, changeWords] = [element('name-it', HTMLButtonElement), element('change-words', HTMLButtonElement)];
  const [title, reflection] = [element('named-title', HTMLElement), element('named-reflection', HTMLElement)];
  const status = element('naming-status', HTMLElement);
  addChips('feelings', 'feeling-name', toChips(feelingNames));
  addChips('intensities', 'intensity', toChips(intensityNames));
  listen(namedStep, nameIt, listener);

  const showNamed = ({ answer, feeling, intensity }: Extract<Naming, { step: 'named' }>): void => {
    setText(title, orEmpty(answer.user_short_summary) || 'What you feel');
    setText(reflection, orEmpty(answer.user_summary));
    checkChip(form, 'feeling-name', feeling);
    checkChip(form, 'intensity', intensity);
  };

  return {
    show: (naming: Naming): void => {
      const isNamed = naming.step === 'named';
      if (isNamed) showNamed(naming);
      [wordsStep.hidden, nameIt.hidden] = [isNamed, isNamed];
      [namedStep.hidden, changeWords.hidden] = [!isNamed, !isNamed];
      nameIt.setAttribute('aria-disabled', String(naming.step === 'asking'));
      setText(status, statusOf(naming));
    },
    bringForward: (): void => {
      bringForward(title);
    },
  };
};
