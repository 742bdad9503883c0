import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { describe, expect, it } from 'vitest';
import { runInForeground, runQuietly } from './childProcess.mjs';

const moduleUrl = new URL('childProcess.mjs', import.meta.url).href;

/** A server that says when it listens, and counts the signals that reach it before it ends. */
const server = `
  let signals = 0;
  const timer = setInterval(() => {}, 1000);
  process.on('SIGTERM', () => {
    signals += 1;
    setTimeout(() => { console.log('signals ' + signals); clearInterval(timer); process.exit(7); }, 100);
  });
  console.log('listening');
`;

describe('runInForeground', () => {
  it('passes the exit code on', async () => {
    expect(await runInForeground(process.execPath, ['-e', 'process.exit(3)'])).toBe(3);
  });

  it('gives 128 + n for a program that signal n ended', async () => {
    expect(await runInForeground(process.execPath, ['-e', 'process.kill(process.pid, "SIGKILL")'])).toBe(137);
  });

  it('rejects when there is no such program', async () => {
    await expect(runInForeground('./no-such-program', [])).rejects.toThrow('ENOENT');
  });

  it('hands a signal on once, waits for the program, and ends with its exit code', async () => {
    const launcher = `
      import { runInForeground } from ${JSON.stringify(moduleUrl)};
      process.exitCode = await runInForeground(process.execPath, ['-e', ${JSON.stringify(server)}]);
    `;
    const child = spawn(process.execPath, ['--input-type=module', '-e', launcher]);
    const exited = once(child, 'exit');
    let output = '';
    for await (const chunk of child.stdout) {
      output += chunk;
      if (String(chunk).includes('listening')) {
        child.kill('SIGTERM');
        child.kill('SIGTERM');
      }
    }
    expect(output).toBe('listening\nsignals 1\n');
    expect((await exited)[0]).toBe(7);
  });
});

describe('runQuietly', () => {
  it('keeps both outputs', async () => {
    const script = 'console.log("out"); console.error("err"); process.exitCode = 1';
    const { ok, output } = await runQuietly(process.execPath, ['-e', script]);
    expect(ok).toBe(false);
    expect(output.split('\n').sort()).toEqual(['err', 'out']);
  });

  it('reports a program that cannot be started as not ok', async () => {
    expect(await runQuietly('./no-such-program', [])).toMatchObject({
      ok: false,
      output: expect.stringContaining('ENOENT'),
    });
  });
});
