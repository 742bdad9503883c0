import { reachable } from './links';

describe('reachable', () => {
  it('takes the scheme that this app reaches the server by, and the port', () => {
    const origin = 'https://float.example';
    expect(reachable('http://float.example/media/a.m3u8?s=1', origin)).toBe('https://float.example/media/a.m3u8?s=1');
    expect(reachable('/media/a.m3u8', origin)).toBe('https://float.example/media/a.m3u8');
  });

  it('leaves links to other places alone, as to an object store', () => {
    const link = 'https://bucket.example/a.m3u8?X-Amz-Signature=1';
    expect(reachable(link, 'http://127.0.0.1:8787')).toBe(link);
  });
});
