import { z } from 'zod';
import { SignInError } from './signInError';

const claimsSchema = z.object({
  iss: z.string(),
  aud: z.union([z.string(), z.array(z.string())]),
  exp: z.number(),
  nonce: z.string().optional(),
});

/** What an ID token has to say to be the answer to what was asked. */
export interface ExpectedToken {
  readonly issuer: string;
  readonly clientId: string;
  /** Undefined: nothing was asked with one, as when a token is renewed. */
  readonly nonce: string | undefined;
}

const payloadOf = (token: string): unknown => {
  const part = token.split('.')[1] ?? '';
  try {
    return JSON.parse(atob(part.replaceAll('-', '+').replaceAll('_', '/')));
  } catch (error) {
    throw new SignInError('strange', error);
  }
};

/**
 * Reads an ID token that came from its issuer itself (OpenID Connect Core, 3.1.3.7); whether it is genuine is judged by
 * the server, with every call.
 *
 * @returns  when it runs out, milliseconds since 1970
 * @throws   {SignInError} `strange`
 */
export const readIdToken = (token: string, { issuer, clientId, nonce }: ExpectedToken): number => {
  const { success, data } = claimsSchema.safeParse(payloadOf(token));
  if (!success) throw new SignInError('strange');
  const isForUs = Array.isArray(data.aud) ? data.aud.includes(clientId) : data.aud === clientId;
  if (data.iss !== issuer || !isForUs || (nonce !== undefined && data.nonce !== nonce))
    throw new SignInError('strange');
  return data.exp * 1000;
};
