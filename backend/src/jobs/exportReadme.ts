import { ARCHIVE_MS } from './exportState.ts';
import type { Retention } from './retention.ts';

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;

const counted = (count: number, unit: string): string => `${count} ${unit}${count === 1 ? '' : 's'}`;
const days = (ms: number): string => counted(Math.round(ms / DAY_MS), 'day');
const hours = (ms: number): string => counted(Math.round(ms / HOUR_MS), 'hour');

const readme = ({ recordMs, streamMs }: Retention): string => `Everything that Float keeps about you
=====================================

sessions/…            one folder a session, by its id:
  job.json            when you asked for it, its title and length, how far it came, and how it was made
  request.json        what you asked for, in your own words
  session.json        what was said in it, sentence by sentence, and when
  transcript.vtt      the same as subtitles for its sound
  session.mp3         the session, if you made a download of it
  session.ts          the session as it was streamed; plays in VLC and others
  voice/…             the sentences one by one, as they were spoken
meditation/…          what is remembered of finished sessions, so that the next one is not the same again
summary/…             what you said or wrote about how you feel, and how it was understood
sign-in.json          which renewal of your sign-in counts, so that older copies of it do not. It lets no one in

Nothing else is kept. All that belongs to a session is deleted at the time that "expires_at" in job.json says, which is
${days(recordMs)} after you asked for it. Summaries are deleted ${days(recordMs)} after you asked for them. The stream and
the voice files are deleted ${hours(streamMs)} after the session was made, or soon after you downloaded it. You can erase a
session, or everything, at any time in the app. Some servers keep a copy of this archive for ${hours(ARCHIVE_MS)}, so that
you can download it; it is deleted at once when you erase anything.

These files hold what you have told Float about yourself: keep them where only you can read them.
`;

/**
 * Tells the person what is what in their archive, and how long this server keeps it.
 *
 * @param filesLeftOut  for which there was no room
 */
export const exportReadme = (retention: Retention, filesLeftOut: number): string =>
  filesLeftOut === 0
    ? readme(retention)
    : `${readme(retention)}
${filesLeftOut} files did not fit into one archive. Download those sessions one by one in the app.
`;
