import { z } from 'zod';
import { userIdSchema } from './ids.ts';

/** Answer of `POST /auth/guest`. */
export const guestSessionSchema = z.object({
  token: z.string(),
  user_id: userIdSchema,
  /** Seconds until the token must be renewed. */
  expires_in: z.number().int().positive(),
});
export type GuestSession = z.infer<typeof guestSessionSchema>;
