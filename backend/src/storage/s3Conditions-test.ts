import { describe, expect, it } from 'vitest';
import { accessBucket } from './s3Access.ts';
import { isAmazonHost, probeConditions } from './s3Conditions.ts';
import type { ScriptedAnswer, ScriptedRequest } from './s3Server/scriptedS3.ts';
import { startScriptedS3 } from './s3Server/scriptedS3.ts';

const REFUSED = { status: 412, code: 'PreconditionFailed' };

/** What a server makes of conditions. */
interface Server {
  /** `*` in If-None-Match keeps it from overwriting. */
  readonly creates: boolean;
  readonly swaps: (ifMatch: string, etag: string | undefined) => boolean;
}

/** Keeps one object, whose version changes with every write. */
const serving = ({ creates, swaps }: Server) => {
  let etag: string | undefined;
  let writes = 0;
  return ({ method, headers }: ScriptedRequest): ScriptedAnswer => {
    if (method !== 'PUT') return { status: 200 };
    const { 'if-match': ifMatch, 'if-none-match': ifNoneMatch } = headers;
    if (creates && ifNoneMatch !== undefined && etag !== undefined) return REFUSED;
    if (ifMatch !== undefined && !swaps(ifMatch, etag)) return REFUSED;
    etag = `version${++writes}`;
    return { status: 200, etag };
  };
};

const probe = async (kind: Server) => {
  await using server = await startScriptedS3(serving(kind));
  using s3 = accessBucket(server.location);
  const found = await probeConditions(s3).catch((error: unknown) => error);
  return { found, methods: server.methods };
};

const quoted: Server = { creates: true, swaps: (ifMatch, etag) => ifMatch === `"${etag}"` };
const bare: Server = { creates: true, swaps: (ifMatch, etag) => ifMatch === etag };
const careless: Server = { creates: true, swaps: () => true };
const UNUSABLE = { code: 'STORAGE_UNAVAILABLE', retriable: false };

describe('probeConditions', () => {
  it('finds out whether a server wants ETags with their quotes or without, by as few requests as tell', async () => {
    expect(await probe(quoted)).toEqual({ found: 'quoted', methods: ['PUT', 'PUT', 'PUT', 'PUT', 'POST'] });
    expect(await probe(bare)).toEqual({ found: 'bare', methods: ['PUT', 'PUT', 'PUT', 'PUT', 'PUT', 'POST'] });
  });

  it.each([
    ['writes whatever If-Match says', careless],
    ['never writes with If-Match', { ...quoted, swaps: () => false }],
    ['does not know If-None-Match', { ...quoted, creates: false }],
  ])('refuses a server that %s', async (_what, kind) => {
    const { found } = await probe(kind);
    expect(found).toMatchObject(UNUSABLE);
    expect(String(found)).toContain('does not keep conditional writes');
  });

  it('removes what it has put, also from a server that it refuses', async () => {
    expect((await probe(careless)).methods.at(-1)).toBe('POST');
  });
});

describe('isAmazonHost', () => {
  it.each([
    'my-float.s3.eu-central-1.amazonaws.com',
    's3.us-east-1.amazonaws.com',
    'my-float.s3.cn-north-1.amazonaws.com.cn',
    'bucket.vpce-1a2b.s3.us-east-1.vpce.amazonaws.com',
  ])('knows %s', (host) => {
    expect(isAmazonHost(host)).toBe(true);
  });

  it.each(['localhost', '127.0.0.1', 's3.example', 'amazonaws.com.example', 'notamazonaws.com'])(
    'asks %s what it can do',
    (host) => {
      expect(isAmazonHost(host)).toBe(false);
    },
  );
});
