import type { Context } from 'hono';
import { z } from 'zod';
import type { HttpEnv } from '../httpEnv.ts';

/** What the listener adds to the bindings of a request. */
export interface ConnectionBindings {
  /** The connection is beyond the soft mark: it was accepted so that it can be answered, and is closed afterwards. */
  readonly isSurplus: boolean;
}

const bindingsSchema = z.object({ isSurplus: z.boolean() });

/** Whether a request came over a connection beyond the soft mark. Without a listener, there is no such connection. */
export const isSurplus = (c: Context<HttpEnv>): boolean => bindingsSchema.safeParse(c.env).data?.isSurplus ?? false;
