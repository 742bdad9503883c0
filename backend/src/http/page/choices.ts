import type { BedInfo, Feeling, VoiceInfo } from '@float/contract';
import { createChoiceCard, type ChoiceCard, type ChoiceKind, type Offer } from './choiceCard.ts';
import { element, setText } from './element.ts';
import { reachable } from './links.ts';
import { createPreview } from './preview.ts';
import type { SessionApi } from './sessionApi.ts';

/** The music and the voice, of which nothing has to be chosen. */
export interface Choices {
  /** Marks what suits a feeling. */
  readonly suit: (feeling: Feeling | undefined) => void;
  readonly stopPreview: () => void;
}

const LEFT_TO_FLOAT = { id: '', title: 'Chosen for you', feelings: [], previewUrl: null } as const;

const toBedOffer = ({ id, title, mood, feelings, preview_url }: BedInfo): Offer => ({
  ...{ id, title, feelings },
  note: mood,
  previewUrl: preview_url,
});

const toVoiceOffer = ({ id, title, description, preview_url }: VoiceInfo): Offer => ({
  ...{ id, title },
  note: description,
  feelings: [],
  previewUrl: preview_url,
});

/** Shows the title of what is chosen while the cards are folded away. */
const watchChoice = (kind: ChoiceKind, onFolded: () => void): void => {
  const group = element(`${kind}-choice`, HTMLDetailsElement);
  const chosen = element(`${kind}-chosen`, HTMLElement);
  group.addEventListener('change', () => {
    setText(chosen, group.querySelector('label:has(:checked) .title')?.textContent ?? LEFT_TO_FLOAT.title);
  });
  group.addEventListener('toggle', () => {
    if (!group.open) onFolded();
  });
};

/** Fills in what the server offers; without it, the server chooses. */
export const openChoices = (api: SessionApi): Choices => {
  const problem = element('choices-problem', HTMLElement);
  // Both by kind and id.
  const cards = new Map<string, ChoiceCard>();
  const urls = new Map<string, string>();
  let heard: string | undefined;
  let feelingToSuit: Feeling | undefined;

  const preview = createPreview({
    onPlaying: (playing) => {
      heard = playing;
      if (playing !== undefined) setText(problem, '');
      for (const [key, card] of cards) card.showPlaying(key === playing);
    },
    onFailed: () => {
      setText(problem, 'That could not be played just now. Please try again.');
      // The links of a page that was open for an hour have run out.
      void load();
    },
  });

  const add = (kind: ChoiceKind, offer: Offer): void => {
    const key = `${kind} ${offer.id}`;
    if (offer.previewUrl !== null) urls.set(key, reachable(offer.previewUrl));
    if (cards.has(key)) return;
    const card = createChoiceCard(kind, offer, () => {
      preview.toggle(key, urls.get(key) ?? '');
    });
    card.suit(feelingToSuit);
    cards.set(key, card);
    element(kind, HTMLElement).append(card.root);
  };

  const load = async (): Promise<void> => {
    const [music, voices] = await Promise.allSettled([api.music(), api.voices()]);
    if (music.status === 'fulfilled') for (const bed of music.value) add('bed', toBedOffer(bed));
    if (voices.status === 'fulfilled') for (const voice of voices.value) add('voice', toVoiceOffer(voice));
  };

  add('bed', { ...LEFT_TO_FLOAT, note: 'To suit how you feel' });
  add('voice', { ...LEFT_TO_FLOAT, note: 'A calm one' });
  for (const kind of ['bed', 'voice'] as const) {
    watchChoice(kind, () => {
      // Of what cannot be seen nothing should be heard: there is no button to stop it.
      if (heard?.startsWith(`${kind} `)) preview.stop();
    });
  }
  void load();
  return {
    suit: (feeling) => {
      feelingToSuit = feeling;
      for (const card of cards.values()) card.suit(feeling);
    },
    stopPreview: preview.stop,
  };
};
