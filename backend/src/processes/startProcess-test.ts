import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { describe, expect, it, vi } from 'vitest';
import { startProcess } from './startProcess.ts';

/** A busy machine starts processes slowly. */
const PATIENCE = { timeout: 30_000 };

const isRunning = (pid: number): boolean => {
  try {
    // A process that has ended stays listed until its parent asks how.
    return !readFileSync(`/proc/${pid}/stat`, 'utf8').includes(') Z ');
  } catch {
    return false;
  }
};

/** Says which process started it, and its own id; then waits for input. */
const IDS = 'process.stdout.write(`${process.ppid} ${process.pid} `); process.stdin.resume()';

const run = (program: string): ReturnType<typeof startProcess> => startProcess(process.execPath, ['--eval', program]);

describe('startProcess', () => {
  it('passes on megabytes of input and output, whole and in order', async () => {
    const { stdin, stdout, exit } = startProcess('cat', []);
    const input = Buffer.from(Uint32Array.from({ length: 1_000_000 }, (_, i) => i).buffer);
    // Many blocks: what listens for one of them must not stay.
    for (let start = 0; start < input.length; start += 100_000) stdin.write(input.subarray(start, start + 100_000));
    stdin.end();
    expect(Buffer.compare(await buffer(stdout), input)).toBe(0);
    expect(await exit).toEqual({ code: 0, signal: null, stderrTail: '', startFailure: undefined });
  });

  it('gives what a process wrote just before it ended, however late it is read', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'float-'));
    const ended = join(folder, 'ended');
    const { stdout, exit } = run(
      `process.stdout.write('x'.repeat(50_000)); process.on('exit', () => require('node:fs').writeFileSync(${JSON.stringify(ended)}, ''))`,
    );
    await vi.waitFor(() => {
      expect(existsSync(ended)).toBe(true);
    }, PATIENCE);
    await rm(folder, { recursive: true });
    expect((await buffer(stdout)).length).toBe(50_000);
    expect((await exit).code).toBe(0);
  });

  it('says how a process ended, and the last that it wrote to stderr', async () => {
    const { stdout, exit } = run("process.stderr.write('a'.repeat(1000) + ' the end'); process.exitCode = 3");
    expect((await buffer(stdout)).length).toBe(0);
    const { code, stderrTail } = await exit;
    expect(code).toBe(3);
    expect(stderrTail).toMatch(/^a{292} the end$/);
  });

  it('says that a program cannot be started, and takes what is written to it', async () => {
    const { stdin, stdout, exit } = startProcess('/nowhere/program', []);
    stdin.on('error', () => undefined);
    stdin.end('input');
    expect((await buffer(stdout)).length).toBe(0);
    expect((await exit).startFailure).toContain('ENOENT');
  });

  it('kills a process with output that is not read', async () => {
    const { exit, kill } = run("setInterval(() => process.stdout.write('x'.repeat(100_000)), 1)");
    kill();
    kill();
    expect((await exit).signal).toBe('SIGKILL');
  });

  it('runs many at once, each with its own pipes', async () => {
    const outputs = await Promise.all(
      Array.from({ length: 20 }, async (_, i) => {
        const { stdin, stdout } = startProcess('cat', []);
        stdin.end(String(i));
        return (await buffer(stdout)).toString();
      }),
    );
    expect(outputs).toEqual(Array.from({ length: 20 }, (_, i) => String(i)));
  });

  it.runIf(process.platform === 'linux')('tells that its host was killed, and starts another one (Linux)', async () => {
    const { stdin, stdout, exit } = run(IDS);
    stdin.on('error', () => undefined);
    stdout.on('error', () => undefined);
    const [hostId, id] = String((await once(stdout, 'data'))[0])
      .split(' ')
      .map(Number);
    process.kill(hostId!, 'SIGKILL');
    expect(await exit).toMatchObject({ code: null, startFailure: undefined });
    // Its input has ended.
    await vi.waitFor(() => {
      expect(isRunning(id!)).toBe(false);
    }, PATIENCE);
    const next = startProcess('cat', []);
    next.stdin.end('and on');
    expect((await buffer(next.stdout)).toString()).toBe('and on');
  });

  it.runIf(process.platform === 'linux')('leaves nothing behind when this process is killed (Linux)', async () => {
    const moduleUrl = new URL('./startProcess.ts', import.meta.url).href;
    const program = `
      import { startProcess } from ${JSON.stringify(moduleUrl)};
      startProcess(process.execPath, ['--eval', ${JSON.stringify(IDS)}]).stdout.pipe(process.stdout);`;
    const parent = spawn(process.execPath, ['--input-type=module', '--eval', program], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    const ids = String((await once(parent.stdout, 'data'))[0])
      .split(' ')
      .map(Number);
    parent.kill('SIGKILL');
    await vi.waitFor(() => {
      expect(ids.slice(0, 2).filter(isRunning)).toEqual([]);
    }, PATIENCE);
  });
});
