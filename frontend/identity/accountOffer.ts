import type { AuthConfig } from '@float/contract';
import { builtInClientId } from './builtInClientId';

/** A place where people may have an account, and who this app is there. */
export interface AccountOffer {
  readonly issuer: string;
  readonly clientId: string;
}

/**
 * Where this app can sign people in.
 *
 * @param ownClientId  of this build; an issuer that does not know it is asked as its first client, which is the web's
 */
export const accountOffers = (
  { issuers }: Pick<AuthConfig, 'issuers'>,
  ownClientId: string | undefined = builtInClientId,
): readonly AccountOffer[] =>
  issuers.flatMap(({ issuer, client_ids }) => {
    const clientId = client_ids.find((id) => id === ownClientId) ?? client_ids[0];
    return clientId === undefined ? [] : [{ issuer, clientId }];
  });

/** How a place is called: by its host. */
export const issuerName = (issuer: string): string => {
  const match = /^https?:\/\/([^/:]+)/.exec(issuer);
  return match?.[1]?.replace(/^(www|accounts|login|auth)\./, '') ?? issuer;
};
