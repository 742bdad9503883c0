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
  /** The server does not take it any more, and only its person can renew it. */
  readonly expire: () => void;
  /** An account goes, the guest of before comes back. */
  readonly signOut: () => void;
  /** The guest behind an account does not come back. */
  readonly forgetGuest: () => void;
  readonly forget: () => void;
}

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
  expire: () => {
    const { identity } = get();
    if (identity === undefined) return;
    const expired = { ...identity, expiresAtMs: 0 };
    kept.write(expired);
    set({ identity: expired });
  },
  signOut: () => {
    const { guest, forget, forgetGuest } = get();
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
