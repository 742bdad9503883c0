import { MAX_FLOATS } from '@float/contract';
import { Pressable, StyleSheet, View } from 'react-native';
import type { NamedFeeling } from '@/features/draft/draftStore';
import { hasRoom, useDraft } from '@/features/draft/draftStore';
import { Button } from '@/ui/Button';
import { focusRing } from '@/ui/focusRing';
import { Icon } from '@/ui/Icon';
import { IconButton } from '@/ui/IconButton';
import { spaceKey } from '@/ui/keys';
import { Text } from '@/ui/Text';
import { useTheme } from '@/ui/theme';
import { radius, space, TOUCH_SIZE } from '@/ui/tokens';
import { intensityNames, titleOf } from './feelingNames';

const BOX_SIZE = 22;

interface FeelingRowProps {
  readonly named: NamedFeeling;
  readonly isCurrent: boolean;
  readonly canCarry: boolean;
  readonly onShow: () => void;
}

const CarryBox = ({ named, canCarry }: Pick<FeelingRowProps, 'named' | 'canCarry'>) => {
  const { palette } = useTheme();
  const correct = useDraft((draft) => draft.correct);
  const { answer, feeling, intensity, isCarried } = named;
  const title = titleOf(named) ?? 'A feeling';
  const isOff = !isCarried && !canCarry;
  const fill = isCarried ? { backgroundColor: palette.accent, borderColor: palette.accent } : {};
  return (
    <Pressable
      role="checkbox"
      aria-label={`Carry “${title}” into the session`}
      aria-checked={isCarried}
      aria-disabled={isOff}
      disabled={isOff}
      onPress={() => {
        correct(answer.job_id, { isCarried: !isCarried });
      }}
      {...spaceKey}
      style={[styles.carry, focusRing(palette)]}
    >
      <View style={[styles.box, { borderColor: palette.edge }, fill]}>
        {isCarried ? <Icon name="check" color={palette.onAccent} size={18} /> : null}
      </View>
      <View style={styles.words}>
        <Text type="label">{title}</Text>
        <Text type="note" color="inkSoft">{`${feeling} · ${intensityNames[intensity].toLowerCase()}`}</Text>
      </View>
    </Pressable>
  );
};

const FeelingRow = ({ named, isCurrent, canCarry, onShow }: FeelingRowProps) => {
  const remove = useDraft((draft) => draft.remove);
  const title = titleOf(named) ?? 'a feeling';
  return (
    <View role="listitem" style={styles.row}>
      <CarryBox named={named} canCarry={canCarry} />
      {isCurrent ? null : <Button kind="quiet" label="Look" aria-label={`Look at “${title}” again`} onPress={onShow} />}
      <IconButton
        icon="close"
        label={`Take away “${title}”`}
        onPress={() => {
          remove(named.answer.job_id);
        }}
      />
    </View>
  );
};

interface FeelingListProps {
  readonly currentId: string;
  readonly onShow: (jobId: string) => void;
}

/** Everything that was named so far, and what of it goes into the session. */
export const FeelingList = ({ currentId, onShow }: FeelingListProps) => {
  const feelings = useDraft((draft) => draft.feelings);
  const canCarry = hasRoom(feelings);
  if (feelings.length < 2) return null;
  return (
    <View style={styles.list}>
      <Text type="heading" level={2}>
        What your session is for
      </Text>
      {canCarry ? null : (
        <Text type="label" color="inkSoft">
          {`A session carries ${String(MAX_FLOATS)} at most. Leave one out to take another.`}
        </Text>
      )}
      <View role="list">
        {feelings.map((named) => (
          <FeelingRow
            key={named.answer.job_id}
            named={named}
            isCurrent={named.answer.job_id === currentId}
            canCarry={canCarry}
            onShow={() => {
              onShow(named.answer.job_id);
            }}
          />
        ))}
      </View>
    </View>
  );
};

const styles = StyleSheet.create({
  list: { gap: space.s },
  row: { flexDirection: 'row', alignItems: 'center' },
  carry: { flex: 1, minHeight: TOUCH_SIZE, flexDirection: 'row', alignItems: 'center', gap: space.m },
  box: {
    width: BOX_SIZE,
    height: BOX_SIZE,
    alignItems: 'center',
    justifyContent: 'center',
    borderWidth: 1.5,
    borderRadius: radius.s / 2,
  },
  words: { flex: 1 },
});
