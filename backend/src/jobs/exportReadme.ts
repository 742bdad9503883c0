const README = `Everything that Float keeps about you
=====================================

sessions/…            one folder a session, by its id:
  job.json            when you asked for it, its title and length, how far it came, and how it was made
  request.json        what you asked for, in your own words
  session.json        what was said in it, sentence by sentence, and when
  transcript.vtt      the same as subtitles for its sound
  session.mp3         the session, if you made a download of it
  session.ts          the session as it was streamed; plays in VLC and others. Kept for a day
  voice/…             the sentences one by one, as they were spoken. Kept for a day
meditation/…          what is remembered of finished sessions, so that the next one is not the same again
summary/…             what you said or wrote about how you feel, and how it was understood
sign-in.json          which renewal of your sign-in counts, so that older copies of it do not. It lets no one in

Nothing else is kept. All that belongs to a session goes by itself at the time that "expires_at" in job.json says,
30 days after you asked for it unless whoever runs this server has chosen otherwise. Summaries stay until you erase
them. You can erase a session, or everything, at any moment, in the app.

These files hold what you have told Float about yourself: keep them where only you can read them.
`;

/** Tells the person what is what in their archive. */
export const exportReadme = (soundFilesLeftOut: number): string =>
  soundFilesLeftOut === 0
    ? README
    : `${README}
${soundFilesLeftOut} files of sound did not fit into one archive. Download those sessions one by one in the app.
`;
