import type { VoiceInfo } from '@float/contract';
import { useEffect } from 'react';
import { useVoices } from '@/api/catalogue';
import { describeProblem } from '@/api/problems';
import { usePreferences } from '@/features/preferences/preferencesStore';
import type { Offer } from './OfferList';
import { OfferList } from './OfferList';
import type { Preview } from './usePreview';

const LEFT_TO_FLOAT: Offer = { id: null, title: 'Chosen for you', note: 'A calm one', previewUrl: null };

const toOffer = ({ id, title, description, preview_url }: VoiceInfo): Offer => ({
  ...{ id, title, note: description, previewUrl: preview_url },
});

/** Who speaks. */
export const VoiceChoice = ({ preview }: { readonly preview: Preview }) => {
  const { voice, change } = usePreferences();
  const { data, error, isLoading, refetch } = useVoices();
  const isGone = data !== undefined && voice !== null && !data.voices.some(({ id }) => id === voice);
  useEffect(() => {
    // A voice that the server no longer has would be refused.
    if (isGone) change({ voice: null });
  }, [isGone, change]);
  return (
    <OfferList
      label="Voice"
      offers={[LEFT_TO_FLOAT, ...(data?.voices ?? []).map(toOffer)]}
      chosen={voice}
      onChoose={(id) => {
        change({ voice: id });
      }}
      preview={preview}
      isLoading={isLoading}
      problem={error === null || data !== undefined ? undefined : describeProblem(error)}
      onRetry={() => void refetch()}
    />
  );
};
