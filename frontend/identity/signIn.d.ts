import type { AccountOffer } from './accountOffer';

/** `leaving`: the page goes to the issuer and comes back to `/signed-in`. */
export type SignInOutcome = 'signed-in' | 'cancelled' | 'leaving';

/**
 * Signs somebody in with their account.
 *
 * @throws {SignInError}
 * @throws {ApiError}
 */
export declare const signIn: (offer: AccountOffer) => Promise<SignInOutcome>;

/**
 * Completes a sign-in that left the page.
 *
 * @param url  of the page, with the issuer's answer
 * @returns    false: none was begun here
 * @throws     {SignInError}
 * @throws     {ApiError}
 */
export declare const completeSignIn: (url: string) => Promise<boolean>;
