import { z } from 'zod';
import { userIdSchema } from './ids.ts';

/** Answer of `POST /auth/guest`. */
export const guestSessionSchema = z
  .object({
    token: z.string().describe('For `Authorization: Bearer …`'),
    user_id: userIdSchema,
    expires_in: z.number().int().positive().describe('Seconds until the token must be renewed'),
  })
  .meta({ id: 'GuestSession' });
export type GuestSession = z.infer<typeof guestSessionSchema>;

/** Answer of `POST /auth/sign-out-everywhere`. */
export const signedOutSchema = z
  .object({
    user_id: userIdSchema,
    guest: guestSessionSchema
      .nullable()
      .describe('Keeps this device signed in as the same guest; null for accounts, which sign in again'),
  })
  .meta({ id: 'SignedOut' });
export type SignedOut = z.infer<typeof signedOutSchema>;

/** Answer of `GET /auth/me`. */
export const signedInPersonSchema = z.object({ user_id: userIdSchema }).meta({ id: 'SignedInPerson' });
export type SignedInPerson = z.infer<typeof signedInPersonSchema>;

const accountIssuerSchema = z
  .object({
    issuer: z.string().meta({
      description: 'OpenID Connect: its address, to the letter what its tokens carry as `iss`',
      example: 'https://float.example/accounts',
    }),
    client_ids: z
      .array(z.string())
      .meta({ description: 'The clients whose ID tokens are taken', example: ['float-web', 'float-ios'] }),
  })
  .meta({ id: 'AccountIssuer' });

/** Answer of `GET /auth/config`: how people can sign in at this server. */
export const authConfigSchema = z
  .object({
    guests: z.boolean().describe('Whether `POST /auth/guest` lets new guests in'),
    issuers: z.array(accountIssuerSchema).describe('Whose ID tokens are taken as `Authorization: Bearer …`'),
  })
  .meta({ id: 'AuthConfig' });
export type AuthConfig = z.infer<typeof authConfigSchema>;
