import type { ShortSound, ShortSoundListener } from './sounds';

export const playShort = (url: string, { onEnded, onFailed }: ShortSoundListener): ShortSound => {
  const audio = new Audio(url);
  let isOver = false;
  const finish = (tell: () => void) => {
    if (isOver) return;
    isOver = true;
    tell();
  };
  audio.addEventListener('ended', () => {
    finish(onEnded);
  });
  audio.addEventListener('error', () => {
    finish(onFailed);
  });
  audio.play().catch(() => {
    finish(onFailed);
  });
  return {
    stop: () => {
      finish(() => {
        audio.pause();
        // Ends the download, too.
        audio.removeAttribute('src');
        audio.load();
      });
    },
  };
};
