import type { Slots } from './slots';

/** A browser may refuse to keep anything; then it is kept as long as the page is open. */
const kept = new Map<string, string>();

/** What a browser keeps for this origin. */
export const deviceSlots: Slots = {
  get: (name) => {
    try {
      return localStorage.getItem(name) ?? kept.get(name) ?? null;
    } catch {
      return kept.get(name) ?? null;
    }
  },
  set: (name, text) => {
    kept.set(name, text);
    try {
      localStorage.setItem(name, text);
    } catch {
      // Full, or forbidden: `kept` has it.
    }
  },
  remove: (name) => {
    kept.delete(name);
    try {
      localStorage.removeItem(name);
    } catch {
      // Forbidden: there is nothing in it.
    }
  },
};
