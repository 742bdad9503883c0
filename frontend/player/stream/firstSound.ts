const BEGIN = 'float:begin';
const PLAYING = 'float:playing';

const isMarked = (name: string): boolean => performance.getEntriesByName(name).length > 0;

/** Marks the moment of the tap, in the page's performance timeline. Only the page's first session is marked. */
export const markBegin = (): void => {
  if (!isMarked(BEGIN)) performance.mark(BEGIN);
};

/**
 * Marks the moment at which sound began: the last `playing` event after which the position really advanced. Only the
 * page's first session is marked.
 */
export const markFirstSound = (audio: HTMLAudioElement, signal: AbortSignal): void => {
  if (isMarked(PLAYING)) return;
  let playing: { readonly nowMs: number; readonly seconds: number } | undefined;
  audio.addEventListener(
    'playing',
    () => {
      playing = { nowMs: performance.now(), seconds: audio.currentTime };
    },
    { signal },
  );
  audio.addEventListener(
    'timeupdate',
    () => {
      const isCertain = playing !== undefined && audio.currentTime > playing.seconds;
      if (isCertain && !isMarked(PLAYING)) performance.mark(PLAYING, { startTime: playing?.nowMs ?? 0 });
    },
    { signal },
  );
};
