import type { UserId } from '@float/contract';
import { z } from 'zod';

/**
 * Which tokens of a person are still accepted. Renewing a guest's token gives one of the next generation; the first use
 * of that one ends the generation before it. Signing out everywhere skips past every generation that may exist.
 */
export const signInStateSchema = z.object({
  /** Tokens of earlier generations have ended. */
  generation: z.int().min(0),
  /** The token that this generation was renewed from: copies that were renewed separately do not both go on. */
  lineage: z.string(),
  /** Seconds since 1970. Tokens without a generation are accepted when they are younger. */
  issued_at: z.int(),
  /** SHA-256 of the key of the sign-out that began this generation; null when a renewal began it. */
  sign_out_key: z.string().nullable(),
});
export type SignInState = z.infer<typeof signInStateSchema>;

/** Where a guest's token comes in the order of renewals. */
export interface TokenPlace {
  readonly generation: number;
  /** The id of the token that it was renewed from; of a new guest's first token, nothing. */
  readonly lineage: string;
}

/** What a genuine token says. */
export interface PresentedToken {
  readonly user: UserId;
  /** What tokens that are renewed from this one name as their lineage. */
  readonly id: string;
  readonly issuedAtSeconds: number;
  /** Undefined: ordered by its time alone, as ID tokens and tokens of servers without generations are. */
  readonly place: TokenPlace | undefined;
}

/** `first-use`: accepted, and now the tokens of the generations before it end. */
export type Verdict = 'accepted' | 'first-use' | 'ended';

/**
 * Two tabs that renew one token at the same moment both get a token that works. A copy that was renewed longer ago
 * ends as soon as the other one is used.
 */
export const SAME_RENEWAL_SECONDS = 60;

/** @param state  undefined: no token was ever renewed and used, nor was the person signed out */
export const judge = (state: SignInState | undefined, { place, issuedAtSeconds }: PresentedToken): Verdict => {
  if (place === undefined) return state === undefined || issuedAtSeconds > state.issued_at ? 'accepted' : 'ended';
  const generation = state?.generation ?? 0;
  if (place.generation !== generation) return place.generation > generation ? 'first-use' : 'ended';
  if (state === undefined) return 'accepted';
  const isSameRenewal = issuedAtSeconds >= state.issued_at - SAME_RENEWAL_SECONDS;
  return place.lineage === state.lineage && isSameRenewal ? 'accepted' : 'ended';
};

/** The state after the first use of a token. */
export const afterFirstUse = (place: TokenPlace, issuedAtSeconds: number): SignInState => ({
  generation: place.generation,
  lineage: place.lineage,
  issued_at: issuedAtSeconds,
  sign_out_key: null,
});

/** Where a token comes that is renewed from an accepted one. */
export const placeOfRenewal = (state: SignInState | undefined, { place, id }: PresentedToken): TokenPlace => ({
  generation: (place?.generation ?? state?.generation ?? 0) + 1,
  lineage: id,
});

/**
 * Renewing a token counts as using it, so that no token is more than one generation ahead of those that were used: two
 * generations further on, none exists.
 */
const GENERATIONS_PAST_ALL = 2;

export interface SignOut {
  /** SHA-256 of the client's key; null without one. */
  readonly keyHash: string | null;
  /** Random: the lineage of the tokens that go on. */
  readonly lineage: string;
  readonly nowSeconds: number;
}

/** The state in which every token that was issued before has ended. */
export const afterSignOut = (
  state: SignInState | undefined,
  { place, issuedAtSeconds }: PresentedToken,
  { keyHash, lineage, nowSeconds }: SignOut,
): SignInState => ({
  generation: Math.max(state?.generation ?? 0, place?.generation ?? 0) + GENERATIONS_PAST_ALL,
  lineage,
  // An issuer's clock may be ahead of ours.
  issued_at: Math.max(nowSeconds, Math.ceil(issuedAtSeconds), state?.issued_at ?? 0),
  sign_out_key: keyHash,
});
