import type { z } from 'zod';
import { deviceSlots } from './deviceSlots';

/** One thing that stays between two visits. */
export interface Kept<T> {
  /** @returns undefined when there is nothing, or something that is not understood any more */
  read(): T | undefined;
  write(value: T): void;
  forget(): void;
}

/** @param name  unique in the app */
export const keep = <T>(name: string, schema: z.ZodType<T>): Kept<T> => {
  const slot = `float.${name}`;
  return {
    read: () => {
      try {
        return schema.safeParse(JSON.parse(deviceSlots.get(slot) ?? 'null')).data;
      } catch (error) {
        // Written by something else: as good as nothing.
        if (error instanceof SyntaxError) return undefined;
        throw error;
      }
    },
    write: (value) => {
      deviceSlots.set(slot, JSON.stringify(value));
    },
    forget: () => {
      deviceSlots.remove(slot);
    },
  };
};
