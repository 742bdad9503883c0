import asset from '@float/safety/allPhrases.bin';
import { Asset } from 'expo-asset';
import { File } from 'expo-file-system';

export const readPhrasesFile = async (): Promise<Uint8Array> => {
  const { localUri } = await Asset.fromModule(asset).downloadAsync();
  if (localUri === null) throw new Error('The phrases are not on this device.');
  return new File(localUri).bytes();
};
