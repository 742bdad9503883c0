import type { PlayerReport } from '../playerProtocol';

type Key = Extract<PlayerReport, { type: 'key' }>['key'];

const keys: readonly (readonly [MediaSessionAction, Key])[] = [
  ['play', 'play'],
  ['pause', 'pause'],
  ['seekbackward', 'rewind'],
  ['seekforward', 'skip'],
  ['stop', 'stop'],
];

/** Android's WebView has none. */
const session = (): MediaSession | undefined => ('mediaSession' in navigator ? navigator.mediaSession : undefined);

const setHandler = (action: MediaSessionAction, handler: (() => void) | null): void => {
  try {
    session()?.setActionHandler(action, handler);
  } catch (error) {
    // Browsers throw at an action that they do not know; the others work all the same.
    if (!(error instanceof TypeError)) throw error;
  }
};

/** The lock screen, the keys of a keyboard, the buttons of headphones. */
export const mediaSession = {
  listen: (onKey: (key: Key) => void): void => {
    for (const [action, key] of keys) {
      setHandler(action, () => {
        onKey(key);
      });
    }
  },
  describe: (title: string): void => {
    const current = session();
    if (!current) return;
    const artwork = /^https?:/.test(location.origin)
      ? [{ src: `${location.origin}/icon-512.png`, sizes: '512x512', type: 'image/png' }]
      : [];
    current.metadata = new MediaMetadata({ title, artist: 'Float', artwork });
  },
  show: (playbackState: MediaSessionPlaybackState): void => {
    const current = session();
    if (current) current.playbackState = playbackState;
  },
  /** How far it is; only when the length is known. */
  place: ({ currentTime, duration, playbackRate }: HTMLAudioElement): void => {
    if (!Number.isFinite(duration) || duration <= 0) return;
    session()?.setPositionState({ duration, playbackRate, position: Math.min(currentTime, duration) });
  },
  clear: (): void => {
    for (const [action] of keys) setHandler(action, null);
    const current = session();
    if (!current) return;
    current.metadata = null;
    current.playbackState = 'none';
  },
};
