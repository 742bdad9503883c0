/** What `--help` prints: examples first; fits a terminal of 80 columns. */
export const helpText = `Float makes a guided meditation from how you feel, and keeps it as an MP3.

Examples
  npm run float -- "I can't sleep before the interview"
  npm run float -- "so much to do" --minutes 10 --music rain --out calm.mp3
  npm run float -- "a long day" --hls evening    playlist and segments
  npm run float -- "a long day" --script         read it, hear nothing
  npm run float -- - < diary.txt                 words from a file
  mpv "$(npm run -s float -- "restless" -q)"     made, then played

Without words on the command line they are read from standard input. Nothing
of them is kept: not in a database, not in a log. What you type here may stay
in your shell's history; what you pipe in does not.

What it is like
  -m, --minutes N    1 to 30 (5)
      --music ID     what plays under the voice (else what suits the feeling)
      --voice ID     who speaks
      --list-music, --list-voices   what there is to choose from
      --seed N       the same words, choices, hour and seed: the same session
      --hour N       of the day, 0 to 23 (now): at night it lets you sleep

Where it goes
  -o, --out FILE     an MP3 (else named after its title, in this folder)
      --hls FOLDER   a new folder with playlist.m3u8, segments, transcript.vtt
      --script       the words and pauses, on standard output
  -f, --force        replace what is there
  -q, --quiet        no progress
      --estimate     what sessions would cost with the models that are set
                     (docs/models.md); nobody is asked

Other
      --serve        start the server, as npm start does
      --version, -h, --help

The path of what was made is all that is written to standard output; progress
goes to standard error. Exit codes: 0 made, 1 could not be made, 2 wrong usage,
130 stopped by Ctrl-C (nothing is left behind).

Float is no medical device. If you are in danger, call your local emergency
number; https://findahelpline.com lists people to talk to in other countries.
`;
