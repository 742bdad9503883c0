import { userIdSchema } from '@float/contract';
import { deviceSlots } from '@/keep/deviceSlots';
import { type Identity, useIdentity } from './identityStore';

jest.mock('@/keep/deviceSlots', () => jest.requireActual<object>('@/testing/fakeSlots'));

const person = (kind: Identity['kind'], letter: string): Identity => ({
  kind,
  token: `token-${letter}`,
  user_id: userIdSchema.parse(`${kind === 'guest' ? 'g' : 'u'}_${letter.repeat(32)}`),
  expiresAtMs: 2_000_000_000_000,
});
const guest = person('guest', 'a');
const account = person('account', 'b');
const state = () => useIdentity.getState();

beforeEach(() => {
  state().forgetGuest();
  state().forget();
});

it('a guest who signs in waits behind the account, and comes back when it is signed out', () => {
  state().become(guest);
  state().become(account);
  expect([state().identity, state().guest]).toEqual([account, guest]);
  state().signOut();
  expect([state().identity, state().guest]).toEqual([guest, undefined]);
});

it('an account that is renewed, or changed for another, leaves the guest where it is', () => {
  state().become(guest);
  state().become(account);
  state().become(person('account', 'c'));
  expect(state().guest).toEqual(guest);
});

it('without a guest of before, signing out leaves nobody', () => {
  state().become(account);
  state().signOut();
  expect(state().identity).toBeUndefined();
});

it('an account that has run out stays who it is', () => {
  state().become(account);
  state().expire();
  expect(state().identity).toEqual({ ...account, expiresAtMs: 0 });
});

it('an account that another tab has signed out does not bring back the token that the guest had before', () => {
  state().become(guest);
  state().become(account);
  const renewed = { ...guest, token: 'renewed-in-the-other-tab' };
  deviceSlots.set('float.identity', JSON.stringify(renewed));
  deviceSlots.remove('float.guest');
  state().signOut();
  expect([state().identity, state().guest]).toEqual([renewed, undefined]);
  state().reload();
  expect(state().identity).toEqual(renewed);
});

it('a sign-in that has ended keeps who it was, and nothing that renews it', () => {
  const { issuer, clientId } = { issuer: 'https://accounts.example', clientId: 'float-app' };
  state().become({ ...account, account: { issuer, clientId, refreshToken: 'r-1' } });
  state().beginSignOut('a-key');
  state().end();
  expect(state().identity).toEqual({ ...account, account: { issuer, clientId }, expiresAtMs: 0, isEnded: true });
});

it('nothing stored does not undo who is known here', () => {
  state().become(guest);
  deviceSlots.remove('float.identity');
  state().reload();
  expect(state().identity).toEqual(guest);
});
