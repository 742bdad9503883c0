import fc from 'fast-check';
import { idTokenOf } from '@/testing/idToken';
import { readIdToken } from './idToken';
import { SignInError } from './signInError';

const issuer = 'https://accounts.example';
const expected = { issuer, clientId: 'float-app', nonce: 'n-1' };
const claims = { iss: issuer, aud: 'float-app', exp: 1_800_000_000, nonce: 'n-1', name: 'Zoë' };

it('an ID token that answers what was asked says when it runs out', () => {
  expect(readIdToken(idTokenOf(claims), expected)).toBe(1_800_000_000_000);
  expect(readIdToken(idTokenOf({ ...claims, aud: ['other', 'float-app'] }), expected)).toBe(1_800_000_000_000);
});

it('one that was renewed need not repeat the nonce', () => {
  const { nonce: _, ...renewed } = claims;
  expect(readIdToken(idTokenOf(renewed), { ...expected, nonce: undefined })).toBe(1_800_000_000_000);
});

it.each([
  ['of another issuer', { iss: 'https://evil.example' }],
  ['for another app', { aud: 'other' }],
  ['for several others', { aud: ['other', 'another'] }],
  ['that answers another sign-in', { nonce: 'n-2' }],
  ['that answers none', { nonce: undefined }],
  ['without an end', { exp: undefined }],
])('one %s is refused', (_, change) => {
  expect(() => readIdToken(idTokenOf({ ...claims, ...change }), expected)).toThrow(SignInError);
});

it('whatever comes in its place is refused, and nothing else happens', () => {
  const property = fc.property(
    fc.oneof(
      fc.string(),
      fc.string().map((text) => `a.${text}.c`),
    ),
    (text) => {
      expect(() => readIdToken(text, expected)).toThrow(SignInError);
    },
  );
  fc.assert(property);
});
