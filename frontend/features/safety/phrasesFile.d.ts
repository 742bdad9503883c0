/**
 * The compiled phrases of danger that are part of the app, 2 MB.
 *
 * @returns their bytes; rejects when they cannot be loaded
 */
export declare const readPhrasesFile: () => Promise<Uint8Array>;
