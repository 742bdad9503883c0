import { userIdSchema } from '@float/contract';
import { z } from 'zod';
import { create } from 'zustand';
import { keep } from '@/keep/kept';

const identitySchema = z.object({
  /** A guest is renewed by this app, an account by its issuer. */
  kind: z.enum(['guest', 'account']),
  token: z.string(),
  user_id: userIdSchema,
  /** Milliseconds since 1970. */
  expiresAtMs: z.number(),
});
/** Who uses the app, to the server. */
export type Identity = z.infer<typeof identitySchema>;

const kept = keep('identity', identitySchema);

interface IdentityState {
  /** Undefined: nobody yet; the first call that needs somebody makes a guest. */
  readonly identity: Identity | undefined;
  become(identity: Identity): void;
  forget(): void;
}

export const useIdentity = create<IdentityState>((set) => ({
  identity: kept.read(),
  become: (identity) => {
    kept.write(identity);
    set({ identity });
  },
  forget: () => {
    kept.forget();
    set({ identity: undefined });
  },
}));
