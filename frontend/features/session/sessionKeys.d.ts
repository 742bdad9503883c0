/** What the keys of a keyboard do in a session. */
export interface SessionKeys {
  togglePlaying(): void;
  seekBy(seconds: number): void;
  /** Escape never ends a session by itself. */
  askToEnd(): void;
}

/** Space, the arrows and Escape, wherever they mean nothing else. @returns how to stop */
export declare const listenToKeys: (keys: SessionKeys) => () => void;
