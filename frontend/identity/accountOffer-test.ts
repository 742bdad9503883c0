import { accountOffers, issuerName } from './accountOffer';

const issuers = [
  { issuer: 'https://a.example', client_ids: ['a-web', 'a-ios'] },
  { issuer: 'https://b.example', client_ids: ['b-web'] },
  { issuer: 'https://c.example', client_ids: [] },
];

it('an app signs in under its own id where that is known, else under the first', () => {
  expect(accountOffers({ issuers }, 'a-ios')).toEqual([
    { issuer: 'https://a.example', clientId: 'a-ios' },
    { issuer: 'https://b.example', clientId: 'b-web' },
  ]);
  expect(accountOffers({ issuers }, undefined)[0]).toEqual({ issuer: 'https://a.example', clientId: 'a-web' });
});

it.each([
  ['https://accounts.google.com', 'google.com'],
  ['https://login.example/realms/main', 'example'],
  ['http://127.0.0.1:9000', '127.0.0.1'],
  ['https://www.float.example/', 'float.example'],
])('%s is called %s', (issuer, name) => {
  expect(issuerName(issuer)).toBe(name);
});
