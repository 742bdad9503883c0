import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { ActivityIndicator, StyleSheet, View } from 'react-native';
import { describeProblem } from '@/api/problems';
import { Button } from '@/ui/Button';
import { Dialog } from '@/ui/Dialog';
import { Notice } from '@/ui/Notice';
import { Text } from '@/ui/Text';
import { useTheme } from '@/ui/theme';
import { space } from '@/ui/tokens';
import { eraseEverything } from './eraseEverything';

const useErasing = () => {
  const queries = useQueryClient();
  const [isServerDone, setServerDone] = useState(false);
  const erasing = useMutation({
    mutationFn: () =>
      eraseEverything(() => {
        setServerDone(true);
      }),
    onSuccess: () => {
      queries.clear();
    },
  });
  return { ...erasing, isServerDone };
};

const Explanation = () => (
  <>
    <Text>
      Everything goes, at once and for good: what you said, your sessions and their recordings, the ones on this device,
      and what you have chosen here.
    </Text>
    <Text color="inkSoft">It cannot be undone. If you want to keep something, export everything first.</Text>
  </>
);

const Erasing = ({ isServerDone }: { readonly isServerDone: boolean }) => {
  const { palette } = useTheme();
  return (
    <View role="status" style={styles.waiting}>
      <ActivityIndicator color={palette.accent} />
      <Text>{isServerDone ? 'Erasing what is on this device…' : 'Erasing what Float keeps…'}</Text>
    </View>
  );
};

/** Explains, asks twice, then erases everything. */
export const EraseDialog = ({ onClose }: { readonly onClose: () => void }) => {
  const [isSure, setSure] = useState(false);
  const { mutate, isPending, isSuccess, error, isServerDone } = useErasing();
  if (isSuccess) {
    return (
      <Dialog title="Everything is erased" onClose={onClose}>
        <Text>Nothing about you is left here. You can begin anew whenever you like.</Text>
        <Button label="Done" onPress={onClose} />
      </Dialog>
    );
  }
  if (isPending) {
    return (
      <Dialog key="erasing" title="One moment" onClose={() => undefined}>
        <Erasing isServerDone={isServerDone} />
      </Dialog>
    );
  }
  const ask = isSure ? 'Yes, erase it all' : 'Erase everything';
  return (
    <Dialog key={String(isSure)} title={isSure ? 'Are you sure?' : 'Erase everything?'} onClose={onClose}>
      {isSure ? <Text>After this there is no way back to any of it.</Text> : <Explanation />}
      {error === null ? null : <Notice problem={describeProblem(error)} />}
      <Button label="Keep everything" onPress={onClose} />
      <Button
        label={ask}
        kind="danger"
        onPress={() => {
          if (isSure) mutate();
          else setSure(true);
        }}
      />
    </Dialog>
  );
};

const styles = StyleSheet.create({ waiting: { flexDirection: 'row', alignItems: 'center', gap: space.m } });
