import { z } from 'zod';

/** A person: `g_` a guest (random), `u_` an account (base32 of sha256 of issuer and subject). */
export const userIdSchema = z
  .string()
  .regex(/^[gu]_[a-z0-9]{32}$/, 'must be a user id such as g_ followed by 32 letters or digits')
  .brand<'UserId'>()
  .meta({ description: 'A person: `g_…` a guest, `u_…` an account', example: 'g_k3v7q2m5x4z6b3n5d7f2h4j6l5p7r2t4' });
export type UserId = z.infer<typeof userIdSchema>;

/** A job: a UUID in lower case; ours are version 7, so that key order is time order. */
export const jobIdSchema = z
  .uuid('must be a UUID')
  .transform((id) => id.toLowerCase())
  .brand<'JobId'>()
  .meta({ description: 'A job; ids sort by time', example: '019b7000-0000-7000-8000-000000000001' });
export type JobId = z.infer<typeof jobIdSchema>;
