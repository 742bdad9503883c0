import type { Slots } from '@/keep/slots';

const kept = new Map<string, string>();

/** In the place of `keep/deviceSlots`: as long as the test runs. */
export const deviceSlots: Slots = {
  get: (name) => kept.get(name) ?? null,
  set: (name, text) => {
    kept.set(name, text);
  },
  remove: (name) => {
    kept.delete(name);
  },
};
