import { formatTime } from './pacing.ts';
import type { RememberedSession } from './memory.ts';
import type { SessionApi, SessionWish } from './sessionApi.ts';
import { element } from './view.ts';

const offeredMinutes = [3, 5, 10, 15, 20];
const DEFAULT_MINUTES = 5;
/** The counter appears when it begins to matter. */
const COUNT_FROM = 0.75;

const addLengths = (): void => {
  const chips = offeredMinutes.map((minutes) => {
    const label = document.createElement('label');
    const input = document.createElement('input');
    Object.assign(input, { type: 'radio', name: 'minutes', value: String(minutes) });
    input.defaultChecked = minutes === DEFAULT_MINUTES;
    label.append(input, String(minutes));
    return label;
  });
  element('lengths', HTMLElement).append(...chips);
};

const addOptions = (id: string, options: readonly { value: string; text: string; selected?: boolean }[]): void => {
  element(id, HTMLSelectElement).append(
    ...options.map(({ value, text, selected }) => new Option(text, value, selected, selected)),
  );
};

/** Fills in what the server offers; without it, the server chooses. */
const addCatalogue = async (api: SessionApi): Promise<void> => {
  const [music, voices] = await Promise.allSettled([api.music(), api.voices()]);
  if (music.status === 'fulfilled') {
    addOptions(
      'bed',
      music.value.map(({ id, title, mood }) => ({ value: id, text: mood ? `${title} · ${mood}` : title })),
    );
  }
  addOptions(
    'voice',
    voices.status === 'fulfilled'
      ? voices.value.map((voice) => ({ value: voice.id, text: voice.title, selected: voice.default }))
      : [{ value: '', text: 'Chosen for you' }],
  );
};

const countCharacters = (feeling: HTMLTextAreaElement): void => {
  const count = element('feeling-count', HTMLElement);
  const { length } = feeling.value;
  const shown = length >= feeling.maxLength * COUNT_FROM;
  count.textContent = shown ? `${String(length)} of ${String(feeling.maxLength)}` : '';
};

const readWish = (form: HTMLFormElement): SessionWish => {
  const data = new FormData(form);
  const value = (name: string) => {
    const entry = data.get(name);
    return typeof entry === 'string' && entry !== '' ? entry : undefined;
  };
  return {
    text: value('feeling')?.trim() ?? '',
    durationMinutes: Number(value('minutes') ?? DEFAULT_MINUTES),
    bed: value('bed'),
    voice: value('voice'),
  };
};

/** The question, the choices and Begin. `onBegin` runs in the tap itself. */
export const openComposer = (api: SessionApi, onBegin: (wish: SessionWish) => void): void => {
  const form = element('form', HTMLFormElement);
  const feeling = element('feeling', HTMLTextAreaElement);
  const refused = element('feeling-error', HTMLElement);
  addLengths();
  feeling.addEventListener('input', () => {
    refused.textContent = '';
    feeling.removeAttribute('aria-invalid');
    countCharacters(feeling);
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const wish = readWish(form);
    if (wish.text !== '') {
      onBegin(wish);
      return;
    }
    refused.textContent = 'Write a word or two first.';
    feeling.setAttribute('aria-invalid', 'true');
    feeling.focus();
  });
  void addCatalogue(api);
};

/** Empties the question, after a session was heard. */
export const clearComposer = (): void => {
  const feeling = element('feeling', HTMLTextAreaElement);
  feeling.value = '';
  countCharacters(feeling);
};

/** Offers to go on with the session of before a reload. */
export const offerToContinue = (session: RememberedSession, onContinue: () => void, onDismiss: () => void): void => {
  const card = element('remembered', HTMLElement);
  const { positionSeconds, durationSeconds } = session;
  element('remembered-at', HTMLElement).textContent =
    `It stopped at ${formatTime(positionSeconds)} of ${formatTime(durationSeconds)}.`;
  card.hidden = false;
  element('continue', HTMLButtonElement).addEventListener('click', () => {
    card.hidden = true;
    onContinue();
  });
  element('dismiss', HTMLButtonElement).addEventListener('click', () => {
    card.hidden = true;
    onDismiss();
  });
};
