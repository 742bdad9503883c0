/** Where people may have an account, and for which clients of ours its ID tokens are made out (OpenID Connect Core, 2). */
export interface IssuerSettings {
  /** To the letter what its tokens carry as `iss`, with or without a slash at the end. */
  readonly issuer: string;
  /** At least one; a token's `aud` has to hold one of them. */
  readonly clientIds: readonly string[];
}

const isLoopbackHost = (host: string): boolean =>
  host === 'localhost' || host === '[::1]' || /^127\.\d+\.\d+\.\d+$/.test(host);

/** Whether nobody on the way can change what is read from there: https, or this machine itself. */
export const isSafeUrl = (url: URL): boolean =>
  url.protocol === 'https:' || (url.protocol === 'http:' && isLoopbackHost(url.hostname));

/** OpenID Connect Discovery, 3: an issuer is a URL without query and fragment. */
const isIssuer = (text: string): boolean => {
  if (!URL.canParse(text) || /[?#@\\\s]/.test(text)) return false;
  return isSafeUrl(new URL(text));
};

/**
 * Reads `issuer=client client,issuer=client`: an issuer may be named several times, a client only matters once.
 *
 * @returns the issuers in their order; undefined when any part of the text is not as it has to be
 */
export const parseIssuers = (text: string): readonly IssuerSettings[] | undefined => {
  const clientsOf = new Map<string, Set<string>>();
  for (const pair of text.split(',')) {
    const [, issuer = '', clients = ''] = /^([^=]*)=(.*)$/.exec(pair.trim()) ?? [];
    const clientIds = clients.split(/\s+/).filter((client) => client !== '');
    if (!isIssuer(issuer) || clientIds.length === 0) return undefined;
    clientsOf.set(issuer, new Set([...(clientsOf.get(issuer) ?? []), ...clientIds]));
  }
  return [...clientsOf].map(([issuer, clientIds]) => ({ issuer, clientIds: [...clientIds] }));
};
