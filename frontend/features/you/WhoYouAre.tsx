import { useState } from 'react';
import { StyleSheet, View } from 'react-native';
import { describeProblem } from '@/api/problems';
import { issuerName, type AccountOffer } from '@/identity/accountOffer';
import { useIdentity } from '@/identity/identityStore';
import { Button } from '@/ui/Button';
import { Notice } from '@/ui/Notice';
import { Text } from '@/ui/Text';
import { space } from '@/ui/tokens';
import { SignInDialog } from './SignInDialog';
import { SignOutEverywhere } from './SignOutEverywhere';
import { signOut, useAccountOffers, useAuthConfig, useIsSignedOutByTime } from './useAccounts';

const Offers = () => {
  const { error, refetch } = useAuthConfig();
  const offers = useAccountOffers();
  const [chosen, setChosen] = useState<AccountOffer>();
  if (error !== null) return <Notice problem={describeProblem(error)} onRetry={() => void refetch()} />;
  if (offers === undefined || offers.length === 0) return null;
  return (
    <>
      {offers.map((offer) => (
        <Button
          key={offer.issuer}
          label={`Sign in with ${issuerName(offer.issuer)}`}
          kind="secondary"
          style={styles.button}
          onPress={() => {
            setChosen(offer);
          }}
        />
      ))}
      {chosen === undefined ? null : (
        <SignInDialog
          offer={chosen}
          onClose={() => {
            setChosen(undefined);
          }}
        />
      )}
    </>
  );
};

const Guest = () => (
  <Text>
    You are a guest. Nobody asked for your name, and your sessions belong to this device: when its data are cleared, or
    nobody opens Float for 90 days, there is no way back to them.
  </Text>
);

/** The server has ended the sign-in of this guest, and nothing brings it back here. */
const EndedGuest = () => {
  const forget = useIdentity((state) => state.forget);
  return (
    <>
      <Text role="status">
        {"You've been signed out here. That happens when you sign out everywhere from another device."}
      </Text>
      <Text color="inkSoft">
        Sessions saved on this device still play. The others are where you’re still signed in. You can start fresh here
        as a new guest: your earlier sessions won’t come back to this device.
      </Text>
      <Button label="Start fresh" kind="secondary" style={styles.button} onPress={forget} />
    </>
  );
};

const statusOf = (place: string, isOver: boolean, isEnded: boolean): string => {
  if (isEnded) return `You signed out everywhere. Sign in with ${place} again to see your sessions.`;
  return isOver
    ? `Your sign-in with ${place} has run out. Sign in again to see your sessions.`
    : `You are signed in with ${place}. Your sessions are the same wherever you sign in with it.`;
};

const Account = ({ issuer, isEnded }: { readonly issuer: string | undefined; readonly isEnded: boolean }) => {
  const isOver = useIsSignedOutByTime();
  const offer = useAccountOffers()?.find((each) => each.issuer === issuer);
  const [isAsking, setAsking] = useState(false);
  const place = issuer === undefined ? 'your account' : issuerName(issuer);
  return (
    <>
      <Text role="status">{statusOf(place, isOver, isEnded)}</Text>
      {isOver && offer !== undefined ? (
        <Button
          label="Sign in again"
          style={styles.button}
          onPress={() => {
            setAsking(true);
          }}
        />
      ) : null}
      <Button label="Sign out" kind="secondary" style={styles.button} onPress={signOut} />
      {isAsking && offer !== undefined ? (
        <SignInDialog
          offer={offer}
          onClose={() => {
            setAsking(false);
          }}
        />
      ) : null}
    </>
  );
};

/** Guest or account, and how to become the other. */
export const WhoYouAre = () => {
  const identity = useIdentity((state) => state.identity);
  const isEnded = identity?.isEnded === true;
  return (
    <View style={styles.who}>
      {identity?.kind === 'account' ? (
        <Account issuer={identity.account?.issuer} isEnded={isEnded} />
      ) : (
        <>
          {isEnded ? <EndedGuest /> : <Guest />}
          <Offers />
        </>
      )}
      <SignOutEverywhere />
    </View>
  );
};

const styles = StyleSheet.create({ who: { gap: space.m }, button: { alignSelf: 'flex-start' } });
