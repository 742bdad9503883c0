import { describe, expect, it } from 'vitest';
import { parseIssuers } from './issuerSettings.ts';

describe('the issuers of the settings', () => {
  it('are pairs of issuer and client, with more clients behind a space or in another pair', () => {
    expect(
      parseIssuers('https://a.example=web ios, https://b.example/tenant/=1-2.apps.example,https://a.example=web tv'),
    ).toEqual([
      { issuer: 'https://a.example', clientIds: ['web', 'ios', 'tv'] },
      { issuer: 'https://b.example/tenant/', clientIds: ['1-2.apps.example'] },
    ]);
  });

  it('stay to the letter what they are, because tokens name them so', () => {
    expect(parseIssuers('HTTPS://A.example:443=x')?.[0]?.issuer).toBe('HTTPS://A.example:443');
  });

  it.each(['http://localhost:3000', 'http://127.0.0.1', 'http://127.1.2.3:8', 'http://[::1]:8/x'])(
    'may be on this machine without https: %s',
    (issuer) => {
      expect(parseIssuers(`${issuer}=web`)).toEqual([{ issuer, clientIds: ['web'] }]);
    },
  );

  it.each([
    'https://a.example',
    'https://a.example=',
    '=web',
    'a.example=web',
    'https://a.example=web,',
    'http://a.example=web',
    'http://127.0.0.1.a.example=web',
    'http://localhost.a.example=web',
    'http://localhost@a.example=web',
    'https://me:pass@a.example=web',
    'https://a.example#x=web',
    'https://a.example?x=web',
    'https://a b.example=web',
    'ftp://a.example=web',
    'float=float',
  ])('are refused when they are not as they have to be: %s', (text) => {
    expect(parseIssuers(text)).toBeUndefined();
  });
});
