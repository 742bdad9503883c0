/** Gives the person a file, in the way of their device. */
export declare const saveArchive: (name: string, archive: ArrayBuffer) => Promise<void>;
