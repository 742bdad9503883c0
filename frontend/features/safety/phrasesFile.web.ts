import path from '@float/safety/allPhrases.bin';

export const readPhrasesFile = async (): Promise<Uint8Array> => {
  // In a page, an asset is its path.
  const response = await fetch(String(path));
  if (!response.ok) throw new Error(`Loading the danger phrases failed with HTTP ${String(response.status)}.`);
  return new Uint8Array(await response.arrayBuffer());
};
