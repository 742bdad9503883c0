import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { describe, expect, it } from 'vitest';
import { isDeadOwner, isLiveOwner, newOwner } from './owner.ts';

describe('owners', () => {
  it('have names of their own, and live while their process does', () => {
    const [first, second] = [newOwner(), newOwner()];
    expect(first).not.toBe(second);
    expect([isDeadOwner(first), isLiveOwner(first)]).toEqual([false, true]);
  });

  it('are known to be dead once their process has ended', async () => {
    const source = `import { newOwner } from ${JSON.stringify(new URL('./owner.ts', import.meta.url).href)};
      console.log(newOwner()); setInterval(() => {}, 1000);`;
    const child = spawn(process.execPath, ['--input-type=module-typescript', '-e', source], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    const [line] = (await once(child.stdout.setEncoding('utf8'), 'data')) as [string];
    const owner = line.trim();
    expect([isDeadOwner(owner), isLiveOwner(owner)]).toEqual([false, true]);
    child.kill('SIGKILL');
    await once(child, 'exit');
    expect([isDeadOwner(owner), isLiveOwner(owner)]).toEqual([true, false]);
  });

  it('are dead when their process id belongs to another now, and unknown when they are of another machine', () => {
    const [machine, pid, start, random] = newOwner().split('/');
    expect(isDeadOwner([machine, pid, String(Number(start) + 1), random].join('/'))).toBe(true);
    expect(isDeadOwner(['another', '1', '1', random].join('/'))).toBe(false);
    expect(isDeadOwner('no such form')).toBe(false);
    expect(isLiveOwner([machine, pid, String(Number(start) + 1), random].join('/'))).toBe(false);
    expect(isLiveOwner(['another', '1', '1', random].join('/'))).toBe(false);
    expect(isLiveOwner('no such form')).toBe(false);
  });
});
