import { userIdSchema } from '@float/contract';
import { z } from 'zod';
import { create } from 'zustand';
import { keep } from '@/keep/kept';

/** Where an account is, and what signs it in again without asking. */
const accountSchema = z.object({
  issuer: z.string(),
  clientId: z.string(),
  refreshToken: z.string().optional(),
});

const identitySchema = z.object({
  /** A guest is renewed by this app, an account by its issuer. */
  kind: z.enum(['guest', 'account']),
  token: z.string(),
  user_id: userIdSchema,
  /** Milliseconds since 1970. */
  expiresAtMs: z.number(),
  /** Of accounts only. */
  account: accountSchema.optional(),
  /** The server has ended this sign-in: its person chooses how to go on. */
  isEnded: z.boolean().optional(),
  /** Of a sign-out everywhere whose answer has not come yet; with it the answer can be asked for again. */
  signOutKey: z.string().optional(),
});
/** Who uses the app, to the server. */
export type Identity = z.infer<typeof identitySchema>;

const kept = keep('identity', identitySchema);
/** The guest that somebody was before they signed in: comes back when they sign out. */
const keptGuest = keep('guest', identitySchema);

interface IdentityState {
  /** Undefined: nobody yet; the first call that needs somebody makes a guest. */
  readonly identity: Identity | undefined;
  /** Who waits behind an account, until it is signed out. */
  readonly guest: Identity | undefined;
  readonly become: (identity: Identity) => void;
  /** Takes on what another tab of this browser has stored meanwhile: its token replaces the one that is known here. */
  readonly reload: () => void;
  /** Remembers a sign-out everywhere before it is sent. */
  readonly beginSignOut: (key: string) => void;
  /** The server has ended the sign-in: nothing renews it but its person. */
  readonly end: () => void;
  /** The server does not take it any more, and only its person can renew it. */
  readonly expire: () => void;
  /** An account goes, the guest of before comes back. */
  readonly signOut: () => void;
  /** The guest behind an account does not come back. */
  readonly forgetGuest: () => void;
  readonly forget: () => void;
}

const isEqual = (one: Identity | undefined, other: Identity | undefined): boolean =>
  JSON.stringify(one) === JSON.stringify(other);

/** What an issuer would renew without asking is not kept. */
const ended = ({ account, signOutKey: _answered, ...identity }: Identity): Identity => ({
  ...identity,
  ...(account === undefined ? {} : { account: { issuer: account.issuer, clientId: account.clientId } }),
  expiresAtMs: 0,
  isEnded: true,
});

export const useIdentity = create<IdentityState>((set, get) => ({
  identity: kept.read(),
  guest: keptGuest.read(),
  become: (identity) => {
    const { identity: before } = get();
    if (identity.kind === 'account' && before?.kind === 'guest') {
      keptGuest.write(before);
      set({ guest: before });
    }
    kept.write(identity);
    set({ identity });
  },
  reload: () => {
    const identity = kept.read();
    // Nothing stored: this device cannot keep anything, or another tab has erased it. The next call finds out.
    if (identity === undefined || isEqual(identity, get().identity)) return;
    set({ identity, guest: keptGuest.read() });
  },
  beginSignOut: (signOutKey) => {
    const { identity } = get();
    if (identity === undefined) return;
    const leaving = { ...identity, signOutKey };
    kept.write(leaving);
    set({ identity: leaving });
  },
  end: () => {
    const { identity } = get();
    if (identity === undefined) return;
    kept.write(ended(identity));
    set({ identity: ended(identity) });
  },
  expire: () => {
    const { identity } = get();
    if (identity === undefined) return;
    const expired = { ...identity, expiresAtMs: 0 };
    kept.write(expired);
    set({ identity: expired });
  },
  signOut: () => {
    get().reload();
    const { identity, guest, forget, forgetGuest } = get();
    // Signed out in another tab: the guest is back, perhaps with a newer token.
    if (identity?.kind === 'guest') return;
    forgetGuest();
    if (guest === undefined) {
      forget();
      return;
    }
    kept.write(guest);
    set({ identity: guest });
  },
  forgetGuest: () => {
    keptGuest.forget();
    set({ guest: undefined });
  },
  forget: () => {
    kept.forget();
    set({ identity: undefined });
  },
}));
