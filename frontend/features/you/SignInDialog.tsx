import { issuerName, type AccountOffer } from '@/identity/accountOffer';
import { useIdentity } from '@/identity/identityStore';
import { describeSignIn } from '@/identity/signInProblem';
import { Button } from '@/ui/Button';
import { Dialog } from '@/ui/Dialog';
import { Notice } from '@/ui/Notice';
import { Text } from '@/ui/Text';
import { useSignIn } from './useAccounts';

interface SignInDialogProps {
  readonly offer: AccountOffer;
  readonly onClose: () => void;
}

/** Says what signing in means, before it happens. */
export const SignInDialog = ({ offer, onClose }: SignInDialogProps) => {
  const { mutate, isPending, error } = useSignIn();
  const isGuest = useIdentity(({ identity }) => identity?.kind !== 'account');
  return (
    <Dialog title={`Sign in with ${issuerName(offer.issuer)}`} onClose={onClose}>
      {isGuest ? (
        <Text>
          An account begins with no sessions. The ones that you made as a guest are not moved into it: they stay on this
          device, and come back when you sign out.
        </Text>
      ) : null}
      <Text color="inkSoft">
        Float learns from there only that it is you: no name, no address. What you are listening to stops.
      </Text>
      {error === null ? null : <Notice problem={describeSignIn(error)} />}
      <Button
        label="Go on"
        isBusy={isPending}
        onPress={() => {
          mutate(offer, {
            onSuccess: (outcome) => {
              if (outcome !== 'leaving') onClose();
            },
          });
        }}
      />
      <Button label="Not now" kind="quiet" onPress={onClose} />
    </Dialog>
  );
};
