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

const Account = ({ issuer }: { readonly issuer: string | undefined }) => {
  const isOver = useIsSignedOutByTime();
  const offer = useAccountOffers()?.find((each) => each.issuer === issuer);
  const [isAsking, setAsking] = useState(false);
  const place = issuer === undefined ? 'your account' : issuerName(issuer);
  return (
    <>
      <Text role="status">
        {isOver
          ? `Your sign-in with ${place} has run out. Sign in again to see your sessions.`
          : `You are signed in with ${place}. Your sessions are the same wherever you sign in with it.`}
      </Text>
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
  return (
    <View style={styles.who}>
      {identity?.kind === 'account' ? (
        <Account issuer={identity.account?.issuer} />
      ) : (
        <>
          <Guest />
          <Offers />
        </>
      )}
    </View>
  );
};

const styles = StyleSheet.create({ who: { gap: space.m }, button: { alignSelf: 'flex-start' } });
