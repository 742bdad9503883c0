import { create, element } from './element.ts';

/** A choice among a few, in one tap: value and what it is called. */
export type Chip = readonly [value: string, text: string];

/**
 * Fills a group with radio buttons that look like chips.
 *
 * @param id       of the group
 * @param name     of the radio buttons
 * @param checked  the value that is chosen at first
 */
export const addChips = (id: string, name: string, chips: readonly Chip[], checked?: string): void => {
  const labels = chips.map(([value, text]) =>
    create('label', {}, create('input', { type: 'radio', name, value, defaultChecked: value === checked }), text),
  );
  element(id, HTMLElement).append(...labels);
};

/** Chooses the chip of this value in a form. */
export const checkChip = (form: HTMLFormElement, name: string, value: string): void => {
  for (const input of form.querySelectorAll<HTMLInputElement>(`input[name="${name}"]`)) {
    input.checked = input.value === value;
  }
};
