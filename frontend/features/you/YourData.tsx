import { useState } from 'react';
import { StyleSheet, View } from 'react-native';
import { Button } from '@/ui/Button';
import { Notice } from '@/ui/Notice';
import { ProgressBar } from '@/ui/ProgressBar';
import { Text } from '@/ui/Text';
import { space } from '@/ui/tokens';
import { EraseDialog } from './EraseDialog';
import { useExport } from './useExport';

const BYTES_PER_MEGABYTE = 1_000_000;

const ExportControl = () => {
  const { state, begin, cancel } = useExport();
  if (state.phase === 'preparing' || state.phase === 'fetching') {
    const megabytes = (state.bytes / BYTES_PER_MEGABYTE).toFixed(1);
    const what = state.phase === 'preparing' ? 'Gathering everything' : 'Downloading your file';
    return (
      <View style={styles.part}>
        {/* Of its own: a screen reader says what is going on, not every number. */}
        <Text role="status" type="label" color="inkSoft">{`${what}…`}</Text>
        <Text type="label" color="inkSoft">{`${megabytes} MB`}</Text>
        <ProgressBar label={what} share={null} />
        <Button label="Cancel" kind="quiet" style={styles.button} onPress={cancel} />
      </View>
    );
  }
  return (
    <View style={styles.part}>
      {state.phase === 'failed' ? <Notice problem={state.problem} onRetry={begin} /> : null}
      <Text role="status" type="label" color="inkSoft">
        {state.phase === 'saved' ? 'Everything about you is in the file float-export.zip.' : ''}
      </Text>
      <Button label="Export everything" kind="secondary" style={styles.button} onPress={begin} />
    </View>
  );
};

/** What Float knows about the person, to take along and to take away. */
export const YourData = () => {
  const [isErasing, setErasing] = useState(false);
  return (
    <View style={styles.data}>
      <Text>
        What you said, what was made of it, and your sessions are kept so that you can hear them again, usually for a
        month. You can have all of it as one file, and you can have all of it erased.
      </Text>
      <ExportControl />
      <Button
        label="Erase everything"
        kind="danger"
        style={styles.button}
        onPress={() => {
          setErasing(true);
        }}
      />
      {isErasing ? (
        <EraseDialog
          onClose={() => {
            setErasing(false);
          }}
        />
      ) : null}
    </View>
  );
};

const styles = StyleSheet.create({
  data: { gap: space.l },
  part: { gap: space.s },
  button: { alignSelf: 'flex-start' },
});
