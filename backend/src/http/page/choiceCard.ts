import type { Feeling } from '@float/contract';
import { create, setText } from './element.ts';

/** What is chosen with the cards of one list; also the name of their radio buttons. */
export type ChoiceKind = 'bed' | 'voice';

/** A bed or a voice, as it is offered; an empty id leaves the choice to the server. */
export interface Offer {
  readonly id: string;
  readonly title: string;
  readonly note: string;
  readonly feelings: readonly Feeling[];
  readonly previewUrl: string | null;
}

/** A card of a list: a radio button with its name, and a button to hear it when there is something to hear. */
export interface ChoiceCard {
  readonly root: HTMLElement;
  readonly showPlaying: (isPlaying: boolean) => void;
  /** Says so when it suits this feeling. */
  readonly suit: (feeling: Feeling | undefined) => void;
}

export const createChoiceCard = (kind: ChoiceKind, offer: Offer, onHear: () => void): ChoiceCard => {
  const { id, title, note, feelings, previewUrl } = offer;
  const input = create('input', { type: 'radio', name: kind, value: id, defaultChecked: id === '' });
  const suits = create('span', { className: 'suits' });
  const label = create(
    'label',
    {},
    input,
    create('span', { className: 'title', textContent: title }),
    create('span', { className: 'note' }, note, suits),
  );
  const hear = create('button', { type: 'button', className: 'hear' });
  hear.addEventListener('click', onHear);

  const showPlaying = (isPlaying: boolean): void => {
    hear.setAttribute('aria-label', `${isPlaying ? 'Stop' : 'Hear'} ${title}`);
    hear.classList.toggle('playing', isPlaying);
  };
  showPlaying(false);
  return {
    root: create('div', { className: 'option' }, label, ...(previewUrl === null ? [] : [hear])),
    showPlaying,
    suit: (feeling) => {
      const isSuited = feeling !== undefined && feelings.includes(feeling);
      setText(suits, isSuited ? `suits ${feeling.toLowerCase()}` : '');
    },
  };
};
