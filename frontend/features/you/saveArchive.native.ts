import { File, Paths } from 'expo-file-system';
import { shareAsync } from 'expo-sharing';

export const saveArchive = async (name: string, archive: ArrayBuffer): Promise<void> => {
  // In the cache only as long as the person chooses a place for it.
  const file = new File(Paths.cache, name);
  file.create({ overwrite: true });
  try {
    file.write(new Uint8Array(archive));
    await shareAsync(file.uri, { mimeType: 'application/zip' });
  } finally {
    file.delete();
  }
};
