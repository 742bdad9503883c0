import { describe, expect, it } from 'vitest';
import { relativeUri, renderPlaylist } from './playlist.ts';
import { renderTranscript } from './transcript.ts';

describe('renderPlaylist', () => {
  const entries = [
    { uri: 'segment_000.ts?s=a', durationSeconds: 1.992 },
    { uri: 'segment_001.ts?s=b', durationSeconds: 3 },
  ];

  it('renders a growing playlist that starts at 0', () => {
    expect(renderPlaylist(entries, false)).toBe(
      [
        '#EXTM3U',
        '#EXT-X-VERSION:6',
        '#EXT-X-TARGETDURATION:5',
        '#EXT-X-PLAYLIST-TYPE:EVENT',
        '#EXT-X-INDEPENDENT-SEGMENTS',
        '#EXT-X-START:TIME-OFFSET=0',
        '#EXTINF:1.992,',
        'segment_000.ts?s=a',
        '#EXTINF:3.000,',
        'segment_001.ts?s=b',
        '',
      ].join('\n'),
    );
  });

  it('closes it with the end mark, last', () => {
    expect(renderPlaylist(entries, true)).toBe(`${renderPlaylist(entries, false)}#EXT-X-ENDLIST\n`);
  });
});

describe('relativeUri', () => {
  it('keeps the file and the signature of a signed URL, absolute or not', () => {
    expect(relativeUri('/media/g_x/hls/1/segment_004.ts?expires=1&signature=a-b')).toBe(
      'segment_004.ts?expires=1&signature=a-b',
    );
    expect(relativeUri('https://s3.example/bucket/g_x/segment_004.ts?X-Amz-Date=1')).toBe(
      'segment_004.ts?X-Amz-Date=1',
    );
  });
});

describe('renderTranscript', () => {
  const utterance = {
    ...{ id: 3, section: 'arrive' as const, samples: 96_000, gain_db: 0, sha: '', pause_seconds: 2 },
    breath: [],
  };

  it('renders one cue an utterance, at the time at which it is heard', () => {
    const text = 'Rest <here> & now.\nBreathe.';
    expect(renderTranscript([{ ...utterance, text, start_sample: 297_600 }])).toBe(
      'WEBVTT\n\narrive-3\n00:00:06.223 --> 00:00:08.223\nRest &lt;here&gt; &amp; now. Breathe.\n\n',
    );
  });

  it('tells a screen when to breathe, right after the words', () => {
    const breath = [
      { phase: 'inhale' as const, seconds: 4 },
      { phase: 'exhale' as const, seconds: 6 },
    ];
    const lines = renderTranscript([{ ...utterance, breath, text: 'Breathe with me.', start_sample: 297_600 }]).split(
      '\n\n',
    );
    expect(lines.slice(2)).toEqual([
      'breath-3-0\n00:00:08.223 --> 00:00:12.223\n{"phase":"inhale","seconds":4}',
      'breath-3-1\n00:00:12.223 --> 00:00:18.223\n{"phase":"exhale","seconds":6}',
      '',
    ]);
  });

  it('goes past the hour', () => {
    expect(renderTranscript([{ ...utterance, text: 'x', start_sample: 48_000 * 3661 - 1105 }])).toContain(
      '01:01:01.000 -->',
    );
  });

  it('is a valid file also before the first word', () => {
    expect(renderTranscript([])).toBe('WEBVTT\n\n');
  });
});
