/**
 * Why somebody could not be signed in. `declined`: there, by them or for them; `strange`: the answer does not belong to
 * what was asked; `unreachable`: the place of the account does not answer; `insecure`: browsers only do this over https.
 */
export type SignInFailure = 'declined' | 'strange' | 'unreachable' | 'insecure';

export class SignInError extends Error {
  override readonly name = 'SignInError';
  readonly failure: SignInFailure;

  constructor(failure: SignInFailure, cause?: unknown) {
    super(`Sign-in: ${failure}`, { cause });
    this.failure = failure;
  }
}
