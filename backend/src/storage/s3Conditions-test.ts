import { describe, expect, it } from 'vitest';
import { accessBucket } from './s3Access.ts';
import { probeConditions } from './s3Conditions.ts';
import type { ScriptedAnswer, ScriptedRequest } from './s3Server/scriptedS3.ts';
import { startScriptedS3 } from './s3Server/scriptedS3.ts';

const OK = { status: 200, etag: 'current' };
const REFUSED = { status: 412, code: 'PreconditionFailed' };

/** A server that has the object that is asked for, and takes the condition to hold when `isCurrent` says so. */
const answering =
  (isCurrent: (ifMatch: string) => boolean, keepsIfNoneMatch = true) =>
  ({ headers }: ScriptedRequest): ScriptedAnswer => {
    const { 'if-match': ifMatch, 'if-none-match': ifNoneMatch } = headers;
    if (ifNoneMatch !== undefined) return keepsIfNoneMatch ? REFUSED : OK;
    return ifMatch === undefined || isCurrent(ifMatch) ? OK : REFUSED;
  };

const probe = async (answer: ReturnType<typeof answering>) => {
  await using server = await startScriptedS3(answer);
  using s3 = accessBucket(server.location);
  const found = await probeConditions(s3).catch((error: unknown) => error);
  return { found, last: server.methods.at(-1) };
};

const UNUSABLE = { code: 'STORAGE_UNAVAILABLE', retriable: false };

describe('probeConditions', () => {
  it('finds out whether a server wants ETags with their quotes or without', async () => {
    expect((await probe(answering((ifMatch) => ifMatch === '"current"'))).found).toBe('quoted');
    expect((await probe(answering((ifMatch) => ifMatch === 'current'))).found).toBe('bare');
  });

  it.each([
    ['writes whatever If-Match says', answering(() => true)],
    ['never writes with If-Match', answering(() => false)],
    ['does not know If-None-Match', answering((ifMatch) => ifMatch === '"current"', false)],
  ])('refuses a server that %s', async (_what, answer) => {
    const { found } = await probe(answer);
    expect(found).toMatchObject(UNUSABLE);
    expect(String(found)).toContain('does not keep conditional writes');
  });

  it('removes what it has put, also from a server that it refuses', async () => {
    expect((await probe(answering(() => true))).last).toBe('POST');
    expect((await probe(answering((ifMatch) => ifMatch === '"current"'))).last).toBe('POST');
  });
});
