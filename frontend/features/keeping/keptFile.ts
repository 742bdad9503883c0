import { jobIdSchema, safetySchema, userIdSchema, type UserId } from '@float/contract';
import { z } from 'zod';

/** A session that is on this device as one MP3. What was written for it is not. */
export const keptFileSchema = z.object({
  jobId: jobIdSchema,
  /** Who kept it: a device may have more than one person. */
  ownerId: userIdSchema,
  title: z.string().nullable(),
  durationSeconds: z.number().min(0),
  /** When it was asked for, ISO 8601. */
  createdAt: z.string(),
  /** The help that comes with it, without a connection, too. */
  safety: safetySchema.optional().catch(undefined),
});
export type KeptFile = z.infer<typeof keptFileSchema>;

/** What a session without a title is called. */
export const UNTITLED = 'Guided meditation';

export const shownTitle = (title: string | null): string => title ?? UNTITLED;

/** File systems take names of 255 bytes; a character has up to four. */
const MAX_TITLE_CHARACTERS = 56;
/** Not taken by every file system, or with a meaning to some. */
const UNSAFE = /[\p{C}\p{Zl}\p{Zp}<>:"/\\|?*]+/gu;

/** How the file is named for the person, as the server names it: `Float - A quiet pause - 2026-11-22.mp3`. */
export const fileNameOf = ({ title, createdAt }: Pick<KeptFile, 'title' | 'createdAt'>): string => {
  const safe = Array.from(shownTitle(title).replaceAll(UNSAFE, ' ')).slice(0, MAX_TITLE_CHARACTERS).join('');
  const words = safe.replaceAll(/\s+/g, ' ').trim();
  return `Float - ${words === '' ? UNTITLED : words} - ${createdAt.slice(0, 10)}.mp3`;
};

const isGuest = (userId: UserId): boolean => userId.startsWith('g_');

/**
 * Whether a kept session is shown to a person. Guests of one device are taken for one person: a guest who was
 * forgotten by the server comes back as another.
 */
export const isShownTo = ({ ownerId }: Pick<KeptFile, 'ownerId'>, userId: UserId | undefined): boolean =>
  userId === undefined ? isGuest(ownerId) : ownerId === userId || (isGuest(ownerId) && isGuest(userId));
