import type { Safety, SafetyResource } from '@float/contract';
import { contactParts } from './contact.ts';
import { bringForward, create, element, setText } from './element.ts';

/** Where help is, above everything else on the page, from the moment it is known. */
export interface HelpCard {
  /** Brings it forward when it says something new; null puts it away. */
  readonly show: (safety: Safety | null) => void;
  /** @returns false when there is nothing to show */
  readonly bringForward: () => boolean;
}

const titles: Readonly<Record<Safety['level'], string>> = {
  crisis: 'You are not alone with this',
  concern: 'If you would like to talk to someone',
};

const toContact = ({ contact }: SafetyResource): HTMLElement =>
  create(
    'p',
    { className: 'contact' },
    ...contactParts(contact).map(({ text, href }) =>
      href === undefined ? text : create('a', { href, rel: 'noreferrer', textContent: text }),
    ),
  );

const toItem = (resource: SafetyResource): HTMLElement =>
  create(
    'li',
    {},
    create('p', { className: 'line' }, resource.name, create('span', { textContent: ` · ${resource.hours}` })),
    toContact(resource),
  );

export const createHelpCard = (): HelpCard => {
  const card = element('help', HTMLElement);
  const [title, message] = [element('help-title', HTMLElement), element('help-message', HTMLElement)];
  const resources = element('help-resources', HTMLUListElement);
  let shown = 'null';

  const bringCardForward = (): boolean => {
    if (!card.hidden) bringForward(card);
    return !card.hidden;
  };

  return {
    show: (safety) => {
      // Every poll brings the same again; who is reading must not be moved.
      const content = JSON.stringify(safety);
      if (content === shown) return;
      shown = content;
      card.hidden = safety === null;
      if (!safety) return;
      setText(title, titles[safety.level]);
      setText(message, safety.message);
      resources.replaceChildren(...safety.resources.map(toItem));
      bringCardForward();
    },
    bringForward: bringCardForward,
  };
};
