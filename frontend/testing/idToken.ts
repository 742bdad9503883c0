/** An ID token with these claims, as an issuer makes it, but for its signature. */
export const idTokenOf = (claims: object): string => {
  const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');
  return `${part({ alg: 'RS256' })}.${part(claims)}.signature`;
};
