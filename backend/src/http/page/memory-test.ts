import { describe, expect, it } from 'vitest';
import { createMemory } from './memory.ts';

const slots = (content: Record<string, string> = {}) => {
  const map = new Map(Object.entries(content));
  return {
    getItem: (name: string) => map.get(name) ?? null,
    setItem: (name: string, value: string) => void map.set(name, value),
    removeItem: (name: string) => void map.delete(name),
  };
};

describe('createMemory', () => {
  it('gives back what it was given, until it is told to forget', () => {
    const memory = createMemory(slots(), slots());
    const session = { jobId: 'j', positionSeconds: 12.5, durationSeconds: 300 };
    memory.keepSession(session);
    memory.keepGuest({ token: 't', user_id: 'g' });
    expect(memory.session()).toEqual(session);
    expect(memory.guest()).toEqual({ token: 't', user_id: 'g' });
    memory.forgetSession();
    memory.forgetGuest();
    expect([memory.session(), memory.guest()]).toEqual([undefined, undefined]);
  });

  it.each(['', '{', 'null', '7', '[]', '{"jobId":1}', '{"token":"t"}'])(
    'takes %j, left by something else, as nothing',
    (left) => {
      const memory = createMemory(slots({ 'float.guest': left }), slots({ 'float.session': left }));
      expect([memory.session(), memory.guest()]).toEqual([undefined, undefined]);
    },
  );
});
