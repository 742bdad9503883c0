import { describe, expect, it } from 'vitest';
import { requestOrigin } from './origin.ts';

const URL_SEEN = 'http://127.0.0.1:8787/job/x?user_id=y';
const forwarded: Record<string, string> = { 'x-forwarded-proto': 'https', 'x-forwarded-host': 'float.example' };
const originOf = (headers: Record<string, string>, trustProxy: boolean, publicUrl?: string) =>
  requestOrigin(URL_SEEN, (name) => headers[name], { trustProxy, publicUrl });

describe('requestOrigin', () => {
  it('is where the request was sent to', () => {
    expect(originOf({}, false)).toBe('http://127.0.0.1:8787');
  });

  it('believes X-Forwarded headers only behind a trusted proxy', () => {
    expect(originOf(forwarded, false)).toBe('http://127.0.0.1:8787');
    expect(originOf(forwarded, true)).toBe('https://float.example');
  });

  it('takes what the nearest proxy said, not what a client sent it', () => {
    const chain = { 'x-forwarded-proto': 'http, https', 'x-forwarded-host': 'evil.example, float.example:8443' };
    expect(originOf(chain, true)).toBe('https://float.example:8443');
  });

  it.each(['float.example/path', 'a b', 'user@float.example', '"', ''])('does not take %j for a host', (host) => {
    expect(originOf({ 'x-forwarded-host': host, 'x-forwarded-proto': 'javascript' }, true)).toBe(
      'http://127.0.0.1:8787',
    );
  });

  it('is what the operator says, whatever the request says', () => {
    expect(originOf(forwarded, true, 'https://media.example')).toBe('https://media.example');
  });
});
