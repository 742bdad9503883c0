/**
 * Reads the compiled danger phrases that ship with the app: 3.5 MB, 1 MB compressed.
 *
 * @returns their bytes; rejects when they cannot be loaded
 */
export declare const readPhrasesFile: () => Promise<Uint8Array>;
