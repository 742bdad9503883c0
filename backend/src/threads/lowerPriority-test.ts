import { once } from 'node:events';
import { getPriority } from 'node:os';
import { Worker } from 'node:worker_threads';
import { describe, expect, it } from 'vitest';

const moduleUrl = new URL('./lowerPriority.ts', import.meta.url).href;

describe.runIf(process.platform === 'linux')('lowerPriority', () => {
  it('lowers the priority of its own thread, and of no other (Linux)', async () => {
    const program = `
      import(${JSON.stringify(moduleUrl)}).then(({ lowerPriority }) => {
        lowerPriority();
        require('node:worker_threads').parentPort.postMessage(require('node:os').getPriority(0));
      });`;
    const before = getPriority(0);
    const thread = new Worker(program, { eval: true });
    expect((await once(thread, 'message'))[0]).toBe(Math.max(before, 5));
    expect(getPriority(0)).toBe(before);
    await thread.terminate();
  });
});
