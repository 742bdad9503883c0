import { StyleSheet, View } from 'react-native';
import type { Problem } from '@/api/problems';
import { Breathing } from '@/ui/Breathing';
import { IconButton } from '@/ui/IconButton';
import { arrowKeys } from '@/ui/keys';
import { Notice } from '@/ui/Notice';
import { OptionRow } from '@/ui/OptionRow';
import { Text } from '@/ui/Text';
import { useTheme } from '@/ui/theme';
import { radius, space } from '@/ui/tokens';
import type { Preview } from './usePreview';

/** A bed or a voice as it is offered; null leaves the choice to Float. */
export interface Offer {
  readonly id: string | null;
  readonly title: string;
  readonly note: string;
  readonly mark?: string | undefined;
  readonly previewUrl: string | null;
}

interface OfferListProps {
  readonly label: string;
  readonly offers: readonly Offer[];
  readonly chosen: string | null;
  readonly onChoose: (id: string | null) => void;
  readonly preview: Preview;
  readonly isLoading: boolean;
  readonly problem: Problem | undefined;
  readonly onRetry: () => void;
}

const PLACEHOLDERS = [0, 1, 2] as const;
const PLACEHOLDER_HEIGHT = 56;

const Placeholders = () => {
  const { palette } = useTheme();
  return (
    <Breathing>
      <View aria-hidden style={styles.placeholders}>
        {PLACEHOLDERS.map((key) => (
          <View key={key} style={[styles.placeholder, { backgroundColor: palette.line }]} />
        ))}
      </View>
    </Breathing>
  );
};

const HearButton = ({ offer, preview }: { readonly offer: Offer; readonly preview: Preview }) => {
  const { id, title, previewUrl } = offer;
  if (id === null || previewUrl === null) return null;
  const isPlaying = preview.playingId === id;
  return (
    <IconButton
      icon={isPlaying ? 'stop' : 'play'}
      label={isPlaying ? `Stop ${title}` : `Hear ${title}`}
      onPress={() => {
        preview.toggle(id, previewUrl);
      }}
    />
  );
};

/** Music or voices, each to be heard before it is chosen. */
export const OfferList = (props: OfferListProps) => {
  const { label, offers, chosen, onChoose, preview, isLoading, problem, onRetry } = props;
  const chosenIndex = Math.max(
    0,
    offers.findIndex(({ id }) => id === chosen),
  );
  const chooseAt = (index: number) => {
    const offer = offers[index];
    if (offer !== undefined) onChoose(offer.id);
  };
  return (
    <View style={styles.list}>
      <View role="radiogroup" aria-label={label} {...arrowKeys(offers.length, chosenIndex, chooseAt)}>
        {offers.map((offer, index) => (
          <OptionRow
            key={offer.id}
            title={offer.title}
            note={offer.note}
            mark={offer.mark}
            isChosen={index === chosenIndex}
            isReached={index === chosenIndex}
            onChoose={() => {
              onChoose(offer.id);
            }}
            trailing={<HearButton offer={offer} preview={preview} />}
          />
        ))}
      </View>
      <View role="status">
        {isLoading ? <Text style={styles.unseen}>Loading</Text> : null}
        {offers.some(({ id }) => id !== null && id === preview.failedId) ? (
          <Text type="label" color="danger">
            That could not be played just now. Please try again.
          </Text>
        ) : null}
      </View>
      {isLoading ? <Placeholders /> : null}
      {problem === undefined ? null : <Notice problem={problem} onRetry={onRetry} />}
    </View>
  );
};

const styles = StyleSheet.create({
  list: { gap: space.s },
  placeholders: { gap: space.s, paddingVertical: space.s },
  placeholder: { height: PLACEHOLDER_HEIGHT, borderRadius: radius.m },
  unseen: { position: 'absolute', opacity: 0 },
});
