import { element } from './element.ts';

/** The counter appears when it begins to matter. */
const COUNT_FROM = 0.75;

/** What the person writes about how they feel. */
export interface Words {
  /** @returns undefined, and asks for a word or two, when there are none */
  readonly read: () => string | undefined;
  readonly focus: () => void;
  readonly clear: () => void;
}

/** @param onInput  whenever something is written or taken away */
export const createWords = (onInput: () => void): Words => {
  const feeling = element('feeling', HTMLTextAreaElement);
  const refused = element('feeling-error', HTMLElement);
  const count = element('feeling-count', HTMLElement);

  const accept = (): void => {
    const { length } = feeling.value;
    const isCounted = length >= feeling.maxLength * COUNT_FROM;
    count.textContent = isCounted ? `${String(length)} of ${String(feeling.maxLength)}` : '';
    refused.textContent = '';
    feeling.removeAttribute('aria-invalid');
  };

  feeling.addEventListener('input', () => {
    accept();
    onInput();
  });
  return {
    read: () => {
      const text = feeling.value.trim();
      if (text !== '') return text;
      refused.textContent = 'Write a word or two first.';
      feeling.setAttribute('aria-invalid', 'true');
      feeling.focus();
      return undefined;
    },
    focus: () => {
      feeling.focus();
    },
    clear: () => {
      feeling.value = '';
      accept();
    },
  };
};
