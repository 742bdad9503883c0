import { describe, expect, it, vi } from 'vitest';
import { createSignInOrigins } from './signInOrigins.ts';

const ISSUER = 'https://accounts.example/realm';
const HOUR_MS = 3_600_000;

/** Origins of an issuer that describes itself like this; `undefined` does not answer. */
const originsOf = (describeItself: () => object | undefined) => {
  const clock = { nowMs: 0 };
  const asked: string[] = [];
  const fetchIt: typeof fetch = (url) => {
    asked.push(url instanceof URL ? url.href : '');
    const document = describeItself();
    return document === undefined ? Promise.reject(new Error('gone')) : Promise.resolve(Response.json(document));
  };
  const connection = { fetch: fetchIt, nowMs: () => clock.nowMs, log: { warn: vi.fn() } };
  return { origins: createSignInOrigins(ISSUER, connection), asked, clock };
};
const at = (token_endpoint: string, issuer = ISSUER) => ({ issuer, token_endpoint });

describe('where a browser completes a sign-in', () => {
  it('is the issuer at once, and its token endpoint as soon as that is known', async () => {
    const { origins, asked } = originsOf(() => at('https://tokens.example/token'));
    expect(origins()).toEqual(['https://accounts.example']);
    await vi.waitFor(() => {
      expect(origins()).toEqual(['https://accounts.example', 'https://tokens.example']);
    });
    expect(asked).toEqual([`${ISSUER}/.well-known/openid-configuration`]);
  });

  it('is named once when it is one place', async () => {
    const { origins, asked } = originsOf(() => at('https://accounts.example/token'));
    origins();
    await vi.waitFor(() => {
      expect(asked).toHaveLength(1);
    });
    expect(origins()).toEqual(['https://accounts.example']);
  });

  it.each([
    ['that names another issuer', at('https://evil.example/token', 'https://evil.example')],
    ['without https', at('http://tokens.example/token')],
    ['without a token endpoint', { issuer: ISSUER }],
  ])('is not learned from a description %s', async (_, description) => {
    const answered = vi.fn(() => description);
    const { origins } = originsOf(answered);
    origins();
    await vi.waitFor(() => {
      expect(answered).toHaveBeenCalled();
    });
    await new Promise(setImmediate);
    expect(origins()).toEqual(['https://accounts.example']);
  });

  it('is asked for again after an hour, and an issuer that is gone keeps what was known', async () => {
    let description: object | undefined = at('https://tokens.example/token');
    const { origins, asked, clock } = originsOf(() => description);
    origins();
    await vi.waitFor(() => {
      expect(origins()).toHaveLength(2);
    });
    description = undefined;
    clock.nowMs += HOUR_MS + 1;
    expect(origins()).toHaveLength(2);
    await vi.waitFor(() => {
      expect(asked.length).toBeGreaterThan(1);
    });
    expect(origins()).toEqual(['https://accounts.example', 'https://tokens.example']);
  });
});
