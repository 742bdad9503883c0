const MARK = 'float:playing';

/**
 * Marks the moment at which sound began, in the page's performance timeline: the last `playing` event after which the
 * position really advanced. Only the page's first session is marked.
 */
export const markFirstSound = (audio: HTMLAudioElement): void => {
  let playing: { readonly nowMs: number; readonly seconds: number } | undefined;
  audio.addEventListener('playing', () => {
    playing = { nowMs: performance.now(), seconds: audio.currentTime };
  });
  audio.addEventListener('timeupdate', () => {
    const isCertain = playing !== undefined && audio.currentTime > playing.seconds;
    if (!isCertain || performance.getEntriesByName(MARK).length > 0) return;
    performance.mark(MARK, { startTime: playing?.nowMs ?? 0 });
  });
};
