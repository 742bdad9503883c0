import fc from 'fast-check';
import { parseTranscript, wordsAt } from './transcript';

const VTT = `WEBVTT

arrive-0
00:00:06.200 --> 00:00:09.000
Hello. Tea &amp; rest &lt;here&gt;.

NOTE nothing to say

arrive-1
00:01:10.000 --> 01:00:12.500 align:start
Breathe <i>in</i>,
slowly.
`;

describe('parseTranscript', () => {
  it('reads names, times and texts of cues, and passes over the rest', () => {
    expect(parseTranscript(VTT)).toEqual([
      { name: 'arrive-0', startSeconds: 6.2, endSeconds: 9, text: 'Hello. Tea & rest <here>.' },
      { name: 'arrive-1', startSeconds: 70, endSeconds: 3612.5, text: 'Breathe in, slowly.' },
    ]);
  });

  it('reads lines that end as on Windows, and times without hours', () => {
    expect(parseTranscript('WEBVTT\r\n\r\n00:01.000 --> 00:02.000\r\nHi')).toEqual([
      { name: '', startSeconds: 1, endSeconds: 2, text: 'Hi' },
    ]);
  });

  it('never fails, whatever it is given', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(parseTranscript(text)).toBeInstanceOf(Array);
      }),
    );
  });
});

describe('wordsAt', () => {
  const cues = [
    { name: 'arrive-0', startSeconds: 6, endSeconds: 9, text: 'One' },
    { name: 'arrive-1', startSeconds: 12, endSeconds: 14, text: 'Two' },
  ];

  it('is silent before the first utterance', () => {
    expect(wordsAt(cues, 5.9)).toEqual({ current: '', previous: '', isSpeaking: false });
  });

  it('shows what is being said, and keeps it in the pause that follows', () => {
    expect(wordsAt(cues, 6)).toEqual({ current: 'One', previous: '', isSpeaking: true });
    expect(wordsAt(cues, 11)).toEqual({ current: 'One', previous: '', isSpeaking: false });
  });

  it('shows what was said before', () => {
    expect(wordsAt(cues, 13)).toEqual({ current: 'Two', previous: 'One', isSpeaking: true });
  });
});
