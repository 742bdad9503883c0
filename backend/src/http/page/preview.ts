import { element } from './element.ts';

/** What is heard of the beds and voices before one is chosen: one at a time. */
export interface Preview {
  /** In the tap: plays this one and stops any other, or stops it when it is the one that plays. */
  readonly toggle: (id: string, url: string) => void;
  readonly stop: () => void;
}

/** Told whenever something changes. */
export interface PreviewListener {
  /** @param id  of the one that plays; undefined: none */
  readonly onPlaying: (id: string | undefined) => void;
  readonly onFailed: () => void;
}

export const createPreview = ({ onPlaying, onFailed }: PreviewListener): Preview => {
  const audio = element('preview', HTMLAudioElement);
  let playing: string | undefined;

  const stop = (): void => {
    if (playing === undefined) return;
    playing = undefined;
    audio.pause();
    onPlaying(undefined);
  };

  const play = async (id: string, url: string): Promise<void> => {
    playing = id;
    audio.src = url;
    onPlaying(id);
    try {
      await audio.play();
    } catch (error) {
      // Stopped, or another one chosen, before this one had begun.
      if (error instanceof DOMException && error.name === 'AbortError') return;
      if (playing !== id) return;
      stop();
      onFailed();
    }
  };

  audio.addEventListener('ended', stop);
  return {
    toggle: (id, url) => {
      if (playing === id) stop();
      else void play(id, url);
    },
    stop,
  };
};
