import { readReturn } from './authorization';
import { SignInError } from './signInError';

jest.mock('@/keep/deviceSlots', () => jest.requireActual<object>('@/testing/fakeSlots'));

const pending = { state: 's-1', issuer: 'https://accounts.example' };
const read = (query: string) => readReturn(`https://float.example/signed-in?${query}`, pending);
const failureOf = (query: string): string | undefined => {
  try {
    read(query);
    return undefined;
  } catch (error) {
    return error instanceof SignInError ? error.failure : 'something else';
  }
};

describe('the address that an issuer sends people back to', () => {
  it('holds the code of the sign-in that was begun here', () => {
    expect(read('state=s-1&code=c')).toBe('c');
    expect(read('state=s-1&code=c&iss=https%3A%2F%2Faccounts.example')).toBe('c');
  });

  it.each([
    ['another state', 'state=s-2&code=c', 'strange'],
    ['no state', 'code=c', 'strange'],
    ['another issuer', 'state=s-1&code=c&iss=https%3A%2F%2Fevil.example', 'strange'],
    ['a refusal', 'state=s-1&error=access_denied', 'declined'],
    ['neither code nor refusal', 'state=s-1', 'declined'],
  ])('with %s signs nobody in', (_, query, failure) => {
    expect(failureOf(query)).toBe(failure);
  });
});
