import { z } from 'zod';

/** What a player is told. In the tap itself `begin`, then `open` as soon as there is something to hear. */
export const playerCommandSchema = z.discriminatedUnion('type', [
  /** In the tap: browsers let a page make sound only in answer to one. */
  z.object({ type: z.literal('begin'), startSeconds: z.number().min(0) }),
  /** A playlist that may still grow. */
  z.object({ type: z.literal('open'), url: z.string() }),
  /** The same session with fresh links, at the second where it is. */
  z.object({ type: z.literal('reopen'), url: z.string() }),
  /** One file: a session that is kept, or one from a server that does not stream. */
  z.object({ type: z.literal('openFile'), url: z.string() }),
  z.object({ type: z.enum(['play', 'pause', 'close']) }),
  /** To where there is something to hear. */
  z.object({ type: z.literal('seek'), seconds: z.number().min(0) }),
  /** 0 to 1, reached in `fadeSeconds`; `begin` sets it to 1. */
  z.object({ type: z.literal('volume'), level: z.number().min(0).max(1), fadeSeconds: z.number().min(0) }),
  /** For the lock screen and for whatever else shows what is playing. */
  z.object({ type: z.literal('describe'), title: z.string() }),
]);
export type PlayerCommand = z.infer<typeof playerCommandSchema>;

/** Why a player cannot go on: out of reach for too long, cleaned up, refused by the browser. */
export const playerFailureSchema = z.enum(['lost', 'gone', 'unplayable']);
export type PlayerFailure = z.infer<typeof playerFailureSchema>;

/** What a player tells. */
export const playerReportSchema = z.discriminatedUnion('type', [
  /** It is there, and listens to commands. */
  z.object({ type: z.literal('ready') }),
  z.object({ type: z.enum(['sounding', 'starved', 'paused', 'resumed', 'finished']) }),
  /** Where it is, and until where it has what comes; about four times a second while it plays. */
  z.object({ type: z.literal('time'), seconds: z.number(), bufferedSeconds: z.number() }),
  /** How much there is to hear so far, and the session's length once that is known. */
  z.object({ type: z.literal('grown'), availableSeconds: z.number(), totalSeconds: z.number().nullable() }),
  /** The links are no longer accepted: fresh ones are needed, then `reopen`. */
  z.object({ type: z.literal('refused') }),
  /** A key of the keyboard or of the lock screen; what it means is decided outside. */
  z.object({ type: z.literal('key'), key: z.enum(['play', 'pause', 'rewind', 'skip', 'stop']) }),
  /** `detail` is for diagnostics: what the media said, without any address. */
  z.object({ type: z.literal('failed'), failure: playerFailureSchema, detail: z.string().max(200) }),
]);
export type PlayerReport = z.infer<typeof playerReportSchema>;

/** A way to a player, wherever its media element is. */
export interface PlayerPort {
  /** On the web at once, in the caller's own task; in a WebView through its bridge. */
  send(command: PlayerCommand): void;
  /** @returns how to stop listening */
  listen(listener: (report: PlayerReport) => void): () => void;
}
