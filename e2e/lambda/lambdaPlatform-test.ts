import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { livingOf } from '../processTree.ts';
import { startGateway } from './gateway.ts';
import type { DeployedFunction } from './lambdaEnvironment.ts';
import { InvocationFailed } from './lambdaEnvironment.ts';
import type { LambdaFunction } from './lambdaFunction.ts';
import { MAX_PAYLOAD_BYTES, openLambdaFunction, PayloadTooLarge, Throttled } from './lambdaFunction.ts';
import type { Sandbox } from './sandbox.ts';
import { openSandbox, parseCores, protect, unprotect } from './sandbox.ts';

interface Described {
  readonly pid: number;
  readonly uid: number;
  readonly cwd: string;
  readonly cores: number;
  readonly env: Readonly<Record<string, string>>;
  readonly remainingMs: number;
}

let folder: string;
let code: string;
let sandbox: Sandbox;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'float-platform-'));
  code = join(folder, 'code');
  await cp(fileURLToPath(new URL('./probe', import.meta.url)), code, { recursive: true });
  await protect(code);
  sandbox = await openSandbox(folder);
});
afterAll(async () => {
  await unprotect(code);
  await rm(folder, { recursive: true });
});

const deploy = (changes: Partial<DeployedFunction> = {}): LambdaFunction =>
  openLambdaFunction(
    {
      ...{ name: 'float-probe', codeFolder: code, handler: 'index.probe', memoryMb: 1769, isPinned: true },
      ...{ timeoutMs: 20_000, concurrency: 2, env: { FLOAT_DATA_DIR: '$TMP/float' }, ...changes },
    },
    sandbox,
  );
const describeIn = async (lambda: LambdaFunction) => (await lambda.invoke({ act: 'describe' })) as Described;

/** Such as `R`, `S`, or `T` for a process that stands still (proc(5)). */
const stateOf = async (pid: number): Promise<string | undefined> =>
  /\) (\w) /.exec(await readFile(`/proc/${pid}/stat`, 'utf8'))?.[1];

describe('an execution environment (Linux)', () => {
  it('is started cold when none is free, kept for the next invocation, and stands still in between', async () => {
    await using lambda = deploy();
    const first = await describeIn(lambda);
    while ((await stateOf(first.pid)) !== 'T') await delay(5);
    expect((await describeIn(lambda)).pid).toBe(first.pid);
    expect(lambda.environments.length).toBe(1);
    await lambda.retire();
    expect((await describeIn(lambda)).pid).not.toBe(first.pid);
  });

  it('knows nothing but what the platform and the template tell it', async () => {
    await using lambda = deploy();
    const { env, cwd, cores, remainingMs } = await describeIn(lambda);
    expect(Object.keys(env).sort()).toEqual([
      ...['AWS_EXECUTION_ENV', 'AWS_LAMBDA_FUNCTION_MEMORY_SIZE', 'AWS_LAMBDA_FUNCTION_NAME'],
      ...['AWS_LAMBDA_FUNCTION_VERSION', 'AWS_LAMBDA_INITIALIZATION_TYPE', 'AWS_LAMBDA_LOG_GROUP_NAME'],
      ...['AWS_LAMBDA_LOG_STREAM_NAME', 'FLOAT_DATA_DIR', 'LAMBDA_TASK_ROOT', 'LANG', 'PATH', 'TMPDIR', 'TZ'],
      '_HANDLER',
    ]);
    expect(cwd).toBe(code);
    expect(env.LAMBDA_TASK_ROOT).toBe(code);
    expect(cores).toBe(1);
    expect(remainingMs).toBeGreaterThan(0);
    expect(remainingMs).toBeLessThanOrEqual(20_000);
  });

  it('can write to its own folder for temporary files, and nowhere else', async () => {
    await using lambda = deploy();
    const { env, uid } = await describeIn(lambda);
    const isRoot = process.getuid?.() === 0;
    expect(uid === 0).toBe(false);
    // Without root, functions belong to who runs the tests: then only the code is kept from them.
    const folders = [env.TMPDIR, code, '.', ...(isRoot ? [folder, process.cwd(), '/', '/etc'] : ['/'])];
    const [own, ...others] = (await lambda.invoke({ act: 'write', folders })) as string[];
    expect(own).toBe('written');
    expect(new Set(others)).toEqual(new Set(['EACCES']));
  });

  it('is ended at its limit whatever it does, with all that it has started', async () => {
    await using lambda = deploy();
    const { pid } = await describeIn(lambda);
    const spinning = lambda.invoke({ act: 'spin', program: sandbox.node }, { limitMs: 500, toldMs: 60_000 });
    await expect(spinning).rejects.toEqual(new InvocationFailed('timeout', 'Task timed out after 0.50 seconds'));
    const child = Number(/spinning (\d+)/.exec(lambda.output())?.[1]);
    while ((await livingOf([pid, child])).length > 0) await delay(5);
    expect((await describeIn(lambda)).pid).not.toBe(pid);
  });

  it.each([
    { act: 'exit', reason: 'exit', isKept: false },
    { act: 'fail', reason: 'error', isKept: true },
  ])('is kept when its handler fails, and not when it ends itself: $act', async ({ act, reason, isKept }) => {
    await using lambda = deploy();
    const { pid } = await describeIn(lambda);
    await expect(lambda.invoke({ act })).rejects.toMatchObject({ reason });
    expect((await describeIn(lambda)).pid === pid).toBe(isKept);
  });

  it('comes to nothing when its code cannot be loaded', async () => {
    const broken = join(folder, 'broken');
    await mkdir(broken);
    await writeFile(join(broken, 'index.mjs'), 'throw new Error("on purpose");');
    await using lambda = deploy({ codeFolder: broken });
    await expect(lambda.invoke({})).rejects.toMatchObject({ reason: 'exit' });
  });
});

describe('a function (Linux)', () => {
  it('has one invocation an environment, and no more environments than it may', async () => {
    await using lambda = deploy();
    const wait = { act: 'wait', ms: 200 };
    const [first, second, third] = await Promise.allSettled([1, 2, 3].map(() => lambda.invoke(wait)));
    expect([first?.status, second?.status]).toEqual(['fulfilled', 'fulfilled']);
    expect(first).not.toEqual(second);
    expect(third).toMatchObject({ status: 'rejected', reason: expect.any(Throttled) as unknown });
    await Promise.all([1, 2].map(() => lambda.invoke(wait)));
    expect(lambda.environments.length).toBe(2);
  });

  it('takes and gives at most six megabytes', async () => {
    await using lambda = deploy();
    const large = { act: 'answer', bytes: MAX_PAYLOAD_BYTES };
    await expect(lambda.invoke(large)).rejects.toThrow(PayloadTooLarge);
    await expect(lambda.invoke({ act: 'x'.repeat(MAX_PAYLOAD_BYTES) })).rejects.toThrow(PayloadTooLarge);
    expect(await lambda.invoke({ ...large, bytes: MAX_PAYLOAD_BYTES - 1000 })).toBeDefined();
  });
});

describe('a gateway (Linux)', () => {
  const json = { 'content-type': 'application/json' };
  const ask = async (url: string, order: object): Promise<[number, string]> => {
    const answer = await fetch(url, { method: 'POST', headers: json, body: JSON.stringify(order) });
    return [answer.status, (await answer.text()).slice(0, 100)];
  };

  it('answers in the place of a function that is too slow, too busy, broken, or says or is told too much', async () => {
    await using lambda = deploy({ concurrency: 1 });
    await using gateway = await startGateway(lambda, { answerMs: 2_000 });
    const internal = [500, '{"message":"Internal Server Error"}'];
    const unavailable = [503, '{"message":"Service Unavailable"}'];
    expect(await ask(gateway.url, { act: 'answer', bytes: 3 })).toEqual([200, 'xxx']);
    expect(await ask(gateway.url, { act: 'answer', bytes: MAX_PAYLOAD_BYTES })).toEqual(internal);
    expect(await ask(gateway.url, { act: 'fail' })).toEqual(internal);
    const tooLarge = [413, '{"message":"Request Entity Too Large"}'];
    expect(await ask(gateway.url, { act: 'x'.repeat(MAX_PAYLOAD_BYTES) })).toEqual(tooLarge);
    expect(await ask(gateway.url, { act: 'x'.repeat(2 * MAX_PAYLOAD_BYTES) })).toEqual(tooLarge);
    expect(await ask(gateway.url, { act: 'wait', ms: 6_000 })).toEqual(unavailable);
    expect(await ask(gateway.url, { act: 'answer', bytes: 3 })).toEqual(unavailable);
  });

  it('hands on what is text as it is, and everything else in base64', async () => {
    await using lambda = deploy();
    await using gateway = await startGateway(lambda);
    const echo = async (type: string) => {
      const answer = await fetch(`${gateway.url}/event?a=1`, {
        ...{ method: 'POST', body: 'é' },
        headers: { 'content-type': type, 'x-forwarded-for': '203.0.113.9' },
      });
      return (await answer.json()) as Record<string, unknown>;
    };
    expect(await echo('application/json; charset=utf-8')).toMatchObject({
      ...{ version: '2.0', rawPath: '/event', rawQueryString: 'a=1', body: 'é', isBase64Encoded: false },
      headers: { 'x-forwarded-for': '203.0.113.9, 198.51.100.7' },
    });
    expect(await echo('audio/webm')).toMatchObject({ body: 'w6k=', isBase64Encoded: true });
  });
});

it('reads which processors a process may use', () => {
  expect(parseCores('0-2,5')).toEqual([0, 1, 2, 5]);
  expect(parseCores('3')).toEqual([3]);
});
