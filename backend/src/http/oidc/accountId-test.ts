import { userIdSchema } from '@float/contract';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { accountIdOf } from './accountId.ts';

const text = fc.string({ unit: 'binary', maxLength: 300 });

describe('the id of an account', () => {
  it('is the base 32 of the digest, in lower case', () => {
    // printf '["https://a.example","anna"]' | sha256sum | cut -c1-40 | xxd -r -p | base32 | tr A-Z a-z
    expect(accountIdOf('https://a.example', 'anna')).toBe('u_5ghu5cbmyrtbmm7kg2qmzw4pgpljd2j5');
  });

  it('is always a user id, and never that of a guest', () => {
    fc.assert(
      fc.property(text, text, (issuer, subject) => {
        const id = accountIdOf(issuer, subject);
        expect(userIdSchema.safeParse(id).success).toBe(true);
        expect(id).toMatch(/^u_[a-z2-7]{32}$/);
        expect(accountIdOf(issuer, subject)).toBe(id);
      }),
    );
  });

  it('is another one for any other issuer or subject', () => {
    fc.assert(
      fc.property(text, text, text, text, (issuer, subject, otherIssuer, otherSubject) => {
        fc.pre(issuer !== otherIssuer || subject !== otherSubject);
        expect(accountIdOf(issuer, subject)).not.toBe(accountIdOf(otherIssuer, otherSubject));
      }),
    );
  });

  it('is another one when the same characters are cut at another place', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 2 }), fc.nat(), fc.nat(), (whole, a, b) => {
        const [first, second] = [a % (whole.length + 1), b % (whole.length + 1)];
        fc.pre(first !== second);
        const idCutAt = (at: number) => accountIdOf(whole.slice(0, at), whole.slice(at));
        expect(idCutAt(first)).not.toBe(idCutAt(second));
      }),
    );
  });
});
