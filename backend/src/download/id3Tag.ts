import type NodeID3 from 'node-id3';
import type { Chapter } from './chapters.ts';
import { shownTitle } from './fileName.ts';

export interface TagFields {
  readonly title: string | null;
  /** When the session was asked for, ISO 8601 in UTC. */
  readonly createdAt: string;
  readonly durationMs: number;
  readonly chapters: readonly Chapter[];
  /** JPEG. */
  readonly cover: Uint8Array;
}

const FRONT_COVER = 3;

/**
 * What players show of a session: an ID3v2.3 tag, with the chapter frames of its addendum. It holds nothing that the
 * person wrote, and the same fields give the same bytes.
 */
export const id3Tag = async ({ title, createdAt, durationMs, chapters, cover }: TagFields): Promise<Uint8Array> => {
  // With the encodings of half the world: only for who has an MP3 made.
  const { default: NodeID3 } = await import('node-id3');
  const [year = '', month = '', day = ''] = createdAt.slice(0, 10).split('-');
  return NodeID3.create({
    title: shownTitle(title),
    artist: 'Float',
    album: 'Float',
    genre: 'Meditation',
    year,
    date: day + month,
    length: String(durationMs),
    comment: { language: 'eng', text: 'A guided meditation, made with Float.' },
    image: {
      mime: 'image/jpeg',
      type: { id: FRONT_COVER },
      description: 'A breathing circle',
      imageBuffer: Buffer.from(cover),
    },
    ...(chapters.length === 0 ? {} : chapterFrames(chapters)),
  });
};

const elementId = (_: unknown, index: number): string => `chapter${index}`;

const chapterFrames = (chapters: readonly Chapter[]): Pick<NodeID3.Tags, 'chapter' | 'tableOfContents'> => ({
  tableOfContents: [{ elementID: 'chapters', isOrdered: true, elements: chapters.map(elementId) }],
  chapter: chapters.map(({ title, startMs, endMs }, i) => ({
    elementID: elementId(title, i),
    startTimeMs: startMs,
    endTimeMs: endMs,
    tags: { title },
  })),
});
