import { buffer } from 'node:stream/consumers';
import { describe, expect, it } from 'vitest';
import { startProcess } from './startProcess.ts';

const run = (program: string): ReturnType<typeof startProcess> => startProcess(process.execPath, ['--eval', program]);

describe('startProcess', () => {
  it('passes on megabytes of input and output, whole and in order', async () => {
    const { stdin, stdout, exit } = startProcess('cat', []);
    const input = Buffer.from(Uint32Array.from({ length: 1_000_000 }, (_, i) => i).buffer);
    stdin.end(input);
    expect(Buffer.compare(await buffer(stdout), input)).toBe(0);
    expect(await exit).toEqual({ code: 0, signal: null, lastWords: '', startFailure: undefined });
  });

  it('gives what a process wrote just before it ended, however late it is read', async () => {
    const { stdout, exit } = run("process.stdout.write('x'.repeat(50_000))");
    await new Promise((resolve) => setTimeout(resolve, 500));
    expect((await buffer(stdout)).length).toBe(50_000);
    expect((await exit).code).toBe(0);
  });

  it('says how a process ended, and the last that it wrote to stderr', async () => {
    const { stdout, exit } = run("process.stderr.write('a'.repeat(1000) + ' the end'); process.exitCode = 3");
    expect((await buffer(stdout)).length).toBe(0);
    const { code, lastWords } = await exit;
    expect(code).toBe(3);
    expect(lastWords).toMatch(/^a{292} the end$/);
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
});
