import { fork } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { setTimeout as delay } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { claimPortBlock } from './portBlock.ts';
import { startS3Server } from './s3Server.ts';

const answers = async (endpoint: string): Promise<boolean> => {
  try {
    return (await fetch(endpoint)).ok;
  } catch (error) {
    if (error instanceof TypeError) return false;
    throw error;
  }
};

/** Command lines of the processes that work in a folder. */
const processesIn = (folder: string): string[] =>
  readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name) && existsSync(`/proc/${name}/cmdline`))
    .map((pid) => {
      try {
        return readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ');
      } catch {
        // It has ended meanwhile.
        return '';
      }
    })
    .filter((line) => line.includes(folder));

const until = async (holds: () => boolean): Promise<void> => {
  while (!holds()) await delay(20);
};

describe('startS3Server (Ceph)', () => {
  it('runs several at a time, and leaves no process and no folder', async () => {
    const servers = await Promise.all([startS3Server(), startS3Server()]);
    expect(await Promise.all(servers.map(({ endpoint }) => answers(endpoint)))).toEqual([true, true]);
    expect(servers.map(({ folder }) => processesIn(folder).length)).toEqual([3, 3]);
    for (const server of servers) await server[Symbol.asyncDispose]();
    expect(await Promise.all(servers.map(({ endpoint }) => answers(endpoint)))).toEqual([false, false]);
    expect(servers.map(({ folder }) => [existsSync(folder), processesIn(folder)])).toEqual([
      [false, []],
      [false, []],
    ]);
  });

  it('ends when the process that started it is killed', async () => {
    const parent = fork(fileURLToPath(new URL('./orphanMaker.ts', import.meta.url)), {
      execArgv: ['--disable-warning=ExperimentalWarning'],
    });
    const [{ endpoint, folder }] = (await once(parent, 'message')) as [{ endpoint: string; folder: string }];
    expect(processesIn(folder)).toHaveLength(3);
    parent.kill('SIGKILL');
    await until(() => processesIn(folder).length === 0 && !existsSync(folder));
    expect(await answers(endpoint)).toBe(false);
  });
});

describe('claimPortBlock', () => {
  it('gives nobody else the same ports, and passes over those that are taken', async () => {
    await using blocks = new AsyncDisposableStack();
    const firsts = [];
    for (let n = 0; n < 20; n++) firsts.push(blocks.use(await claimPortBlock(20)).first);
    expect(new Set(firsts).size).toBe(20);
    const claimed = firsts[0]! + 19;
    const server = createServer();
    server.listen(claimed, '127.0.0.1');
    await expect(once(server, 'listening')).rejects.toThrow('EADDRINUSE');
  });
});
