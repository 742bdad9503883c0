import { prepareMusic } from '../../src/entry/prepareMusic.ts';
import { createLogger } from '../../src/log.ts';
import { openBedLibrary } from '../../src/meditation/music/bedLibrary.ts';
import { storeBeds } from '../../src/meditation/music/storeBeds.ts';
import { publishPreviews } from '../../src/meditation/preview/publishPreviews.ts';
import { createFlitePool } from '../../src/meditation/voice/fliteVoice.ts';
import type { S3Location } from '../../src/storage/s3Access.ts';
import { openS3Store } from '../../src/storage/s3Store.ts';

/**
 * Makes the beds here, those of `{dataDir}/music` among them, and brings them and the previews of beds and voices into
 * the bucket: the functions make none themselves.
 *
 * @throws {FloatError} when the bucket cannot be written, or ffmpeg is missing
 */
export const publishMusic = async (
  location: S3Location,
  dataDir: string,
  announce: (line: string) => void,
  ffmpegPath = 'ffmpeg',
): Promise<void> => {
  const folder = await prepareMusic({ dataDir, ffmpegPath, log: createLogger('warn'), announce });
  await using store = await openS3Store(location);
  await storeBeds({
    ...{ store, folder },
    onStored: ({ title }) => {
      announce(`In the bucket: ${title}`);
    },
  });
  await using beds = await openBedLibrary(folder);
  await using voices = await createFlitePool();
  await publishPreviews({
    ...{ store, ffmpegPath, beds: beds.beds },
    voices: voices.voices.flatMap(({ id }) => voices.voice(id) ?? []),
  });
};
