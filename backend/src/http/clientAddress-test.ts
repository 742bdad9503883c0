import { expect, it } from 'vitest';
import { isLoopback } from './clientAddress.ts';

it.each([
  ['127.0.0.1', true],
  ['127.9.9.9', true],
  ['::1', true],
  ['::ffff:127.0.0.1', true],
  ['128.0.0.1', false],
  ['::ffff:203.0.113.7', false],
  ['2001:db8::1', false],
])('isLoopback says of %s: %s', (address, expected) => {
  expect(isLoopback(address)).toBe(expected);
});
