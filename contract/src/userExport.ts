import { z } from 'zod';
import { errorDetailSchema } from './errors.ts';

/** Names one archive of a person's; a UUID. */
export const exportIdSchema = z
  .uuid('must be a UUID')
  .meta({ description: 'An export', example: '019b7000-0000-7000-8000-000000000002' });

/** Answer of `POST /user/export` and `GET /user/export/{export_id}`. */
export const userExportSchema = z
  .object({
    export_id: exportIdSchema,
    status: z
      .enum(['preparing', 'ready', 'failed'])
      .describe('`preparing`: ask again after a second or two. `failed`: `error` says why'),
    bytes: z.number().int().describe('How much of the archive is written'),
    url: z
      .string()
      .nullable()
      .describe(
        'A signed link to the archive, to be fetched without the token. Null with `ready`: this server makes the archive while it is taken, by `GET /user/export`',
      ),
    expires_in: z.number().int().nullable().describe('For how many seconds the link works'),
    error: z.union([errorDetailSchema, z.null()]),
  })
  .meta({ id: 'UserExport' });
export type UserExport = z.infer<typeof userExportSchema>;
