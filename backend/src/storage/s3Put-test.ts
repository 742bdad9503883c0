import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import type { PutOptions } from './objectStore.ts';
import { PreconditionFailed } from './objectStore.ts';
import { accessBucket } from './s3Access.ts';
import { putObject } from './s3Put.ts';
import type { ScriptedAnswer } from './s3Server/scriptedS3.ts';
import { startScriptedS3 } from './s3Server/scriptedS3.ts';
import { sampleKey, textBytes } from './storeContract/samples.ts';

const bytes = textBytes('mine');
const mine = createHash('md5').update(bytes).digest('hex');
const OK = { status: 200, etag: mine };
const CONFLICT = { status: 409, code: 'ConditionalRequestConflict' };
/** Ceph's answer to whoever loses a race. */
const BROKEN = { status: 500, code: 'UnknownError' };
const SLOW = { status: 503, code: 'SlowDown' };
const ABSENT = { status: 404 };
const stored = (etag: string) => ({ status: 200, etag });
const RETRIABLE = { code: 'STORAGE_UNAVAILABLE', retriable: true };

/** Puts against a server that gives these answers, one after the other. */
const putWith = async (options: PutOptions, answers: readonly ScriptedAnswer[]) => {
  let next = 0;
  await using server = await startScriptedS3(() => answers[next++] ?? { status: 400, code: 'TooManyRequests' });
  using s3 = accessBucket(server.location);
  const outcome = await putObject(s3, sampleKey('g_x/one'), bytes, options, 'quoted').catch((error: unknown) => error);
  return { outcome, methods: server.methods };
};

describe('a conditional write to S3', () => {
  it.each([
    ['412', [{ status: 412, code: 'PreconditionFailed' }], ['PUT']],
    ['404, when what it names has gone', [{ status: 404, code: 'NoSuchKey' }], ['PUT']],
    ['409, when something else is there', [CONFLICT, stored('theirs')], ['PUT', 'HEAD']],
    ['409, when nothing is there any more', [CONFLICT, ABSENT], ['PUT', 'HEAD']],
    ['500, when something else is there', [BROKEN, stored('theirs')], ['PUT', 'HEAD']],
    [
      '500, and then 412',
      [BROKEN, stored('before'), { status: 412 }, stored('theirs')],
      ['PUT', 'HEAD', 'PUT', 'HEAD'],
    ],
  ])('has found another version: the answer is %s', async (_what, answers, methods) => {
    const put = await putWith({ ifMatch: 'before' }, answers);
    expect(put.outcome).toBeInstanceOf(PreconditionFailed);
    expect(put.methods).toEqual(methods);
  });

  it.each([
    [{ ifNoneMatch: '*' }, [CONFLICT, ABSENT, OK]],
    [{ ifMatch: 'before' }, [CONFLICT, stored('before'), OK]],
    [{ ifMatch: 'before' }, [BROKEN, stored('before'), CONFLICT, stored('before'), OK]],
  ] as const)('is tried again as long as its condition %j holds', async (options, answers) => {
    const put = await putWith(options, answers);
    expect(put.outcome).toBe(mine);
    expect(put.methods).toHaveLength(answers.length);
  });

  it('is not lost for certain when what is stored may be its own: its caller has to look', async () => {
    const afterError = await putWith({ ifMatch: 'before' }, [BROKEN, stored(mine)]);
    expect(afterError.outcome).toMatchObject(RETRIABLE);
    const afterRetry = await putWith({ ifMatch: 'before' }, [BROKEN, stored('before'), { status: 412 }, stored(mine)]);
    expect(afterRetry.outcome).toMatchObject(RETRIABLE);
  });

  it('gives up after three tries', async () => {
    const again = [BROKEN, stored('before')];
    const put = await putWith({ ifMatch: 'before' }, [...again, ...again, ...again]);
    expect(put.outcome).toMatchObject(RETRIABLE);
    expect(put.methods).toHaveLength(6);
  });

  it('is sent once when S3 is too busy: nobody knows what became of it', async () => {
    const put = await putWith({ ifNoneMatch: '*' }, [SLOW, OK]);
    expect(put.outcome).toMatchObject(RETRIABLE);
    expect(put.methods).toEqual(['PUT']);
  });
});

describe('a write to S3 without conditions', () => {
  it('is sent up to three times', async () => {
    expect(await putWith({}, [BROKEN, BROKEN, OK])).toEqual({ outcome: mine, methods: ['PUT', 'PUT', 'PUT'] });
    const put = await putWith({}, [BROKEN, BROKEN, BROKEN, OK]);
    expect(put.outcome).toMatchObject(RETRIABLE);
    expect(put.methods).toHaveLength(3);
  });
});
