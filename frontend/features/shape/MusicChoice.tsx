import type { BedInfo, Feeling } from '@float/contract';
import { useEffect } from 'react';
import { useMusic } from '@/api/catalogue';
import { describeProblem } from '@/api/problems';
import { usePreferences } from '@/features/preferences/preferencesStore';
import type { Offer } from './OfferList';
import { OfferList } from './OfferList';
import type { Preview } from './usePreview';

const LEFT_TO_FLOAT: Offer = { id: null, title: 'Chosen for you', note: 'To suit how you feel', previewUrl: null };

const toOffer = ({ id, title, mood, feelings, preview_url }: BedInfo, feeling: Feeling | undefined): Offer => {
  const isSuited = feeling !== undefined && feelings.includes(feeling);
  return {
    ...{ id, title, note: mood, previewUrl: preview_url },
    mark: isSuited ? `suits ${feeling.toLowerCase()}` : undefined,
  };
};

interface MusicChoiceProps {
  /** What is marked as suiting; undefined marks nothing. */
  readonly feeling?: Feeling | undefined;
  readonly preview: Preview;
}

/** What is heard under the voice. */
export const MusicChoice = ({ feeling, preview }: MusicChoiceProps) => {
  const { bed, change } = usePreferences();
  const { data, error, isLoading, refetch } = useMusic();
  const isGone = data !== undefined && bed !== null && !data.music.some(({ id }) => id === bed);
  useEffect(() => {
    // Music that the server no longer has would silently be something else.
    if (isGone) change({ bed: null });
  }, [isGone, change]);
  return (
    <OfferList
      label="Music"
      offers={[LEFT_TO_FLOAT, ...(data?.music ?? []).map((each) => toOffer(each, feeling))]}
      chosen={bed}
      onChoose={(id) => {
        change({ bed: id });
      }}
      preview={preview}
      isLoading={isLoading}
      problem={error === null || data !== undefined ? undefined : describeProblem(error)}
      onRetry={() => void refetch()}
    />
  );
};
