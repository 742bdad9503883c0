import { MAX_DURATION_MINUTES } from '@float/contract';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LINK_SECONDS } from '../http/jobView.ts';
import { SIGNATURE_SECONDS } from '../meditation/publisher/storedStream.ts';
import type { SignOptions } from './objectStore.ts';
import { leastSignedSeconds, signatureStepSeconds } from './signatureTimes.ts';
import { createUrlSigner } from './signedUrls.ts';
import type { SigningKey, Verification } from './signedUrls.ts';
import { sampleKey, textBytes } from './storeContract/samples.ts';

const START_MS = Date.UTC(2025, 0, 1, 12, 3, 20);
const oldKey: SigningKey = { kid: 'old', secret: textBytes('the older secret of two') };
const newKey: SigningKey = { kid: 'new', secret: textBytes('the newer secret of two') };
const key = sampleKey('g_abc/hls/0196/segment_000.ts');

const signerAt = (nowMs: number, ...keys: readonly SigningKey[]) => createUrlSigner({ keys, nowMs: () => nowMs });
const signer = signerAt(START_MS, oldKey);

const verify = (url: string, { by = signer, method = 'GET' } = {}): Verification => {
  const { pathname, searchParams } = new URL(url, 'http://float.test');
  return by.verify({ method, pathname, searchParams });
};
const refused = (problem: string) => ({ ok: false, problem });

describe('signed URLs', () => {
  it('have the form that the server routes', () => {
    expect(signer.sign(sampleKey('g_a/ü b/x.ts'), 3600)).toMatch(
      /^\/media\/g_a\/%C3%BC%20b\/x\.ts\?expires=1735736400&kid=old&signature=[\w-]{43}$/,
    );
    expect(signer.sign(key, 60, { downloadName: 'Calm & still.mp3' })).toMatch(/&download=Calm\+%26\+still\.mp3$/);
  });

  it('give back key and download name to GET and HEAD, and to no other method', () => {
    const url = signer.sign(key, 60, { downloadName: 'Ruhe – für dich.mp3' });
    const good = { ok: true, key, downloadName: 'Ruhe – für dich.mp3' };
    expect(verify(url)).toEqual(good);
    expect(verify(url, { method: 'HEAD' })).toEqual(good);
    for (const method of ['PUT', 'DELETE', 'POST', 'get']) {
      expect(verify(url, { method })).toEqual(refused('bad_signature'));
    }
  });

  it('survive the way through a URL, whatever key and name are', () => {
    const segment = fc.string({ unit: 'binary', minLength: 1 }).filter((text) => !/^\.{1,2}$|\//.test(text));
    const name = fc.option(fc.string({ unit: 'grapheme' }), { nil: undefined });
    const property = fc.property(fc.array(segment, { minLength: 1, maxLength: 4 }), name, (segments, downloadName) => {
      const anyKey = sampleKey(segments.join('/'));
      const options: SignOptions = downloadName === undefined ? {} : { downloadName };
      expect(verify(signer.sign(anyKey, 60, options))).toEqual({ ok: true, key: anyKey, downloadName });
    });
    fc.assert(property);
  });

  it('are refused when any one character of them is another', () => {
    const url = signer.sign(key, 3600, { downloadName: 'calm.mp3' });
    const position = fc.integer({ min: '/media/'.length, max: url.length - 1 });
    const property = fc.property(
      position,
      fc.constantFrom('a', 'A', '0', '-', '_', '9', '/', 'z', '%', '&'),
      (at, character) => {
        fc.pre(url[at] !== character);
        expect(verify(url.slice(0, at) + character + url.slice(at + 1)).ok).toBe(false);
      },
    );
    fc.assert(property, { numRuns: 500 });
  });

  it.each([
    ['key', 'segment_000', 'segment_001'],
    ['expiry', 'expires=1735736400', 'expires=1735737000'],
    ['spelling of the expiry', 'expires=', 'expires=0'],
    ['download name', 'calm.mp3', 'evil.exe'],
    ['missing download name', '&download=calm.mp3', ''],
    ['missing signature', /&signature=[^&]*/, ''],
    ['empty signature', /&signature=[^&]*/, '&signature='],
    ['longer signature', '&download', 'A&download'],
    ['broken encoding', 'g_abc', '%E0%A4%A'],
    ['place', '/media/', '/other/'],
  ])('are refused with another %s', (_what, from, to) => {
    const url = signer.sign(key, 3600, { downloadName: 'calm.mp3' });
    const altered = url.replace(from, to);
    expect(altered).not.toBe(url);
    expect(verify(altered)).toEqual(refused('bad_signature'));
  });

  it('hold for the seconds that were asked for at most, and at least for five sixths of them', () => {
    const property = fc.property(
      fc.integer({ min: 0, max: 2e12 }),
      fc.integer({ min: 1, max: 86_400 }),
      (nowMs, seconds) => {
        const url = signerAt(nowMs, oldKey).sign(key, seconds);
        const laterBy = (laterMs: number) => verify(url, { by: signerAt(nowMs + laterMs, oldKey) });
        expect(laterBy(Math.max(0, leastSignedSeconds(seconds) * 1000)).ok).toBe(true);
        expect(laterBy(seconds * 1000)).toEqual(refused('expired'));
      },
    );
    fc.assert(property);
  });

  it('are the same when the same object is signed again in the same ten minutes', () => {
    const signAt = (nowMs: number) => signerAt(nowMs, oldKey).sign(key, 3600);
    const stepMs = 600_000;
    const boundaryMs = Math.ceil(START_MS / stepMs) * stepMs;
    expect(signAt(boundaryMs)).toBe(signAt(boundaryMs + stepMs - 1));
    expect(signAt(boundaryMs - 1)).not.toBe(signAt(boundaryMs));
  });

  it('of an hour are good for fifty minutes at least: longer than the longest session', () => {
    expect(leastSignedSeconds(LINK_SECONDS)).toBe(3000);
    expect(leastSignedSeconds(SIGNATURE_SECONDS)).toBeGreaterThan(MAX_DURATION_MINUTES * 60 + 15 * 60);
    expect([1, 5, 60, 3600, 86_400].map(signatureStepSeconds)).toEqual([1, 1, 10, 600, 600]);
  });

  it('go on holding after a new key was put first, until the old one goes', () => {
    const before = signer.sign(key, 3600);
    const rotated = signerAt(START_MS, newKey, oldKey);
    expect(rotated.sign(key, 3600)).toContain('kid=new');
    expect(verify(before, { by: rotated })).toMatchObject({ ok: true });
    expect(verify(rotated.sign(key, 3600), { by: rotated })).toMatchObject({ ok: true });
    expect(verify(before, { by: signerAt(START_MS, newKey) })).toEqual(refused('unknown_key'));
    expect(verify(before.replace('kid=old', 'kid=new'), { by: rotated })).toEqual(refused('bad_signature'));
  });

  it('are not made for keys that a URL cannot carry, or for no time at all', () => {
    expect(() => signer.sign(sampleKey('a/../b'), 60)).toThrow(TypeError);
    expect(() => signer.sign(key, 0)).toThrow(RangeError);
    expect(() => signer.sign(key, Infinity)).toThrow(RangeError);
    expect(() => createUrlSigner({ keys: [], nowMs: Date.now })).toThrow(TypeError);
  });
});
