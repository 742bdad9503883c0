import { useMutation } from '@tanstack/react-query';
import { getRandomBytes } from 'expo-crypto';
import { useState } from 'react';
import { ActivityIndicator, StyleSheet, View } from 'react-native';
import { signOutEverywhere } from '@/api/floatApi';
import { describeProblem } from '@/api/problems';
import { KEY_BYTES, newJobKey } from '@/features/session/jobKey';
import { issuerName } from '@/identity/accountOffer';
import { type Identity, useIdentity } from '@/identity/identityStore';
import { Button } from '@/ui/Button';
import { Dialog } from '@/ui/Dialog';
import { Notice } from '@/ui/Notice';
import { Text } from '@/ui/Text';
import { useTheme } from '@/ui/theme';
import { space } from '@/ui/tokens';

/** How it is spoken of: a guest stays signed in here, an account signs in again. */
interface Words {
  readonly action: string;
  readonly explanation: string;
  readonly aside: string;
  readonly done: string;
}

const LASTS = 'It takes up to a minute. What is playing there may go on for up to an hour.';

const guestWords: Words = {
  action: 'Sign out everywhere else',
  explanation:
    "Every other copy of your sign-in stops working, in copied browser profiles, old backups or devices you've given away. You stay signed in here.",
  aside: LASTS,
  done: "You're signed out everywhere else. Here, nothing has changed.",
};

const accountWords = (place: string): Words => ({
  action: 'Sign out everywhere',
  explanation: `Every device that's signed in with ${place} has to sign in again, this one too.`,
  aside: `${LASTS} If somebody else knows your password, change it at ${place} first.`,
  done: "You're signed out everywhere. Sign in again whenever you like.",
});

const wordsFor = ({ kind, account }: Identity): Words =>
  kind === 'guest' ? guestWords : accountWords(account === undefined ? 'your account' : issuerName(account.issuer));

const useSigningOut = () =>
  useMutation({
    // Offline, it fails and says so.
    networkMode: 'always',
    mutationFn: () => signOutEverywhere(() => newJobKey(Date.now(), getRandomBytes(KEY_BYTES))),
  });

const SigningOut = () => {
  const { palette } = useTheme();
  return (
    <View role="status" style={styles.waiting}>
      <ActivityIndicator color={palette.accent} />
      <Text>Signing out…</Text>
    </View>
  );
};

interface SignOutDialogProps {
  readonly words: Words;
  readonly onClose: () => void;
}

/** Says what it means, asks, then does it. */
const SignOutDialog = ({ words, onClose }: SignOutDialogProps) => {
  const { mutate, isPending, isSuccess, error } = useSigningOut();
  if (isPending) {
    return (
      <Dialog key="pending" title="One moment" onClose={() => undefined}>
        <SigningOut />
      </Dialog>
    );
  }
  if (isSuccess) {
    return (
      <Dialog key="done" title="Done" onClose={onClose}>
        <Text>{words.done}</Text>
        <Button label="Close" onPress={onClose} />
      </Dialog>
    );
  }
  return (
    <Dialog key="question" title={`${words.action}?`} onClose={onClose}>
      <Text>{words.explanation}</Text>
      <Text color="inkSoft">{words.aside}</Text>
      {error === null ? null : <Notice problem={describeProblem(error)} />}
      <Button
        label={error === null ? words.action : 'Try again'}
        onPress={() => {
          mutate();
        }}
      />
      <Button label="Not now" kind="quiet" onPress={onClose} />
    </Dialog>
  );
};

/** For a person who is signed in: ends their sign-ins on other devices. */
export const SignOutEverywhere = () => {
  const identity = useIdentity((state) => state.identity);
  // As it was asked: afterwards the person may be signed out here, too.
  const [asked, setAsked] = useState<Words>();
  const words = identity === undefined || identity.expiresAtMs === 0 ? undefined : wordsFor(identity);
  return (
    <>
      {words === undefined ? null : (
        <Button
          label={words.action}
          kind="secondary"
          style={styles.button}
          onPress={() => {
            setAsked(words);
          }}
        />
      )}
      {asked === undefined ? null : (
        <SignOutDialog
          words={asked}
          onClose={() => {
            setAsked(undefined);
          }}
        />
      )}
    </>
  );
};

const styles = StyleSheet.create({
  button: { alignSelf: 'flex-start' },
  waiting: { flexDirection: 'row', alignItems: 'center', gap: space.m },
});
