import { useMutation, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { publicFloat } from '@/api/floatApi';
import { useSession } from '@/features/session/sessionStore';
import { accountOffers, type AccountOffer } from '@/identity/accountOffer';
import { useIdentity } from '@/identity/identityStore';
import { signIn } from '@/identity/signIn';

/** How people can sign in at this server. */
export const useAuthConfig = () =>
  useQuery({ queryKey: ['auth', 'config'], queryFn: ({ signal }) => publicFloat.authConfig({ signal }) });

/** Where this app can sign people in; undefined until that is known. */
export const useAccountOffers = (): readonly AccountOffer[] | undefined => {
  const { data } = useAuthConfig();
  return data === undefined ? undefined : accountOffers(data);
};

/** Signs in with an account; what was playing as somebody else stops. */
export const useSignIn = () =>
  useMutation({
    mutationFn: async (offer: AccountOffer) => {
      useSession.getState().leave();
      return signIn(offer);
    },
  });

/** Back to the guest of before, or to nobody; what was playing stops. */
export const signOut = (): void => {
  useSession.getState().leave();
  useIdentity.getState().signOut();
};

/** Whether the account that is signed in has run out, as it was when the screen was opened. */
export const useIsSignedOutByTime = (): boolean => {
  const identity = useIdentity((state) => state.identity);
  const [openedAtMs] = useState(Date.now);
  if (identity?.kind !== 'account') return false;
  return (
    identity.expiresAtMs <= openedAtMs && (identity.expiresAtMs === 0 || identity.account?.refreshToken === undefined)
  );
};
