import { jobIdSchema, safetyOrNullSchema } from '@float/contract';
import { z } from 'zod';
import { keep, type Kept } from '@/keep/kept';
import type { RememberedSession } from './sessionState';

const rememberedSchema = z.object({
  jobId: jobIdSchema,
  positionSeconds: z.number().min(0),
  durationSeconds: z.number().min(0),
  title: z.string().optional(),
  /** The help that was shown with it; nothing of what the person wrote. */
  safety: safetyOrNullSchema.optional().catch(undefined),
  /** It played from a file of this device. */
  isKept: z.boolean().optional(),
});
/** As a screen sees it, and where its sound came from. */
export type Remembered = RememberedSession & { readonly isKept?: boolean | undefined };

/** Where the session is kept that somebody may come back to. */
export type SessionMemory = Kept<Remembered>;

export const sessionMemory: SessionMemory = keep<Remembered>('session', rememberedSchema);

/** After a reload it is less than a second from where it was. */
const INTERVAL_MS = 500;

/** Writes down where a session is, every now and then. */
export class Remembering {
  readonly #memory: SessionMemory;
  readonly #elapsedMs: () => number;
  #writtenAtMs = -INTERVAL_MS;

  constructor(memory: SessionMemory, elapsedMs: () => number) {
    this.#memory = memory;
    this.#elapsedMs = elapsedMs;
  }

  read(): Remembered | undefined {
    return this.#memory.read();
  }

  /** Now, as at a beginning or a pause. */
  write(session: Remembered): void {
    this.#writtenAtMs = this.#elapsedMs();
    this.#memory.write(session);
  }

  /** When it is time again. */
  update(session: Remembered): void {
    if (this.#elapsedMs() - this.#writtenAtMs >= INTERVAL_MS) this.write(session);
  }

  forget(): void {
    this.#memory.forget();
  }
}
