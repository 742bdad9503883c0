import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readConfig } from '../../src/config.ts';
import { explainAws } from './runCommand.ts';
import type { TokenSecret } from './rotateKeys.ts';
import { rotate } from './rotateKeys.ts';

const DAY_MS = 86_400_000;
const first: TokenSecret = { kid: 'aws1', key: 'a'.repeat(64) };
const keyOf = (index: number): string => String(index).padStart(64, 'k');

/** As the template puts it together, and Float reads it. */
const keysIn = ({ kid, key }: TokenSecret): { kid: string; key: string }[] =>
  readConfig({ FLOAT_TOKEN_KEYS: `${kid}:${key}` }).masterKeys!.map((each) => ({
    kid: each.kid,
    key: Buffer.from(each.secret).toString(),
  }));

describe('rotating the keys that sign tokens', () => {
  it('puts the new one in front, where Float signs with it, and keeps the old one for what it has signed', () => {
    const nowMs = Date.UTC(2026, 10, 22);
    const rotated = rotate(first, { key: keyOf(1), nowMs, forgetsOld: false });
    expect(keysIn(rotated)).toEqual([
      { kid: 'k20261122', key: keyOf(1) },
      { kid: 'aws1', key: 'a'.repeat(64) },
    ]);
  });

  it('keeps every key for 90 days after it has last signed, and not much longer', () => {
    const waits = fc.array(fc.integer({ min: 7, max: 200 }), { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(waits, (days) => {
        let secret = first;
        let nowMs = Date.UTC(2026, 0, 1);
        const replacedMs = new Map<string, number>();
        for (const [index, wait] of days.entries()) {
          nowMs += wait * DAY_MS;
          replacedMs.set(keysIn(secret)[0]!.key, nowMs);
          secret = rotate(secret, { key: keyOf(index), nowMs, forgetsOld: false });
          const held = keysIn(secret).map(({ key }) => key);
          expect(held[0]).toBe(keyOf(index));
          for (const [key, sinceMs] of replacedMs) {
            const ageDays = (nowMs - sinceMs) / DAY_MS;
            if (ageDays <= 90) expect(held).toContain(key);
            if (ageDays > 92) expect(held).not.toContain(key);
          }
        }
      }),
    );
  });

  it('gives keys of one day names of their own', () => {
    const nowMs = Date.UTC(2026, 10, 22);
    let secret = first;
    for (let index = 0; index < 4; index++) secret = rotate(secret, { key: keyOf(index), nowMs, forgetsOld: false });
    expect(keysIn(secret).map(({ kid }) => kid)).toEqual([
      ...['k20261122-4', 'k20261122-3', 'k20261122-2', 'k20261122', 'aws1'],
    ]);
  });

  it('forgets all older ones where that is asked for, and never takes a name again', () => {
    const nowMs = Date.UTC(2026, 10, 22);
    const rotated = rotate(first, { key: keyOf(1), nowMs, forgetsOld: false });
    const forgotten = rotate(rotated, { key: keyOf(2), nowMs, forgetsOld: true });
    expect(keysIn(forgotten)).toEqual([{ kid: 'k20261122-2', key: keyOf(2) }]);
  });

  it('refuses to hold more keys than the variables of a function have room for', () => {
    const nowMs = Date.UTC(2026, 10, 22);
    let secret = first;
    const rotateOnce = (index: number): void => {
      secret = rotate(secret, { key: keyOf(index), nowMs, forgetsOld: false });
    };
    for (let index = 0; index < 15; index++) rotateOnce(index);
    expect(() => {
      rotateOnce(15);
    }).toThrow('rotate less often');
    expect(`${secret.kid}:${secret.key}`.length).toBeLessThan(2048);
  });
});

describe('what AWS says', () => {
  it.each([
    ['Unable to locate credentials. You can configure credentials by running "aws configure".', 'no credentials'],
    ['An error occurred (ExpiredToken) when calling the GetCallerIdentity operation', 'have expired'],
    ['Error when retrieving token from sso: Token has expired and refresh failed', 'have expired'],
    ['An error occurred (InvalidClientTokenId) when calling the GetCallerIdentity operation', 'does not know'],
    ['The config profile (work) could not be found', 'AWS_PROFILE'],
    ['Could not connect to the endpoint URL: "https://sts.eu-cental-1.amazonaws.com/"', 'spelt rightly'],
  ])('of %s is told with what to do', (said, told) => {
    expect(explainAws(said)).toContain(told);
  });

  it('is left to itself when it is something else', () => {
    expect(explainAws('An error occurred (AccessDenied)')).toBeUndefined();
  });
});
