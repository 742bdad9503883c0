import { createAudioPlayer, setAudioModeAsync } from 'expo-audio';
import type { ShortSound, ShortSoundListener } from './sounds';

export const playShort = (url: string, { onEnded, onFailed }: ShortSoundListener): ShortSound => {
  const player = createAudioPlayer(url);
  let isOver = false;
  const finish = (tell: () => void) => {
    if (isOver) return;
    isOver = true;
    subscription.remove();
    player.remove();
    tell();
  };
  const subscription = player.addListener('playbackStatusUpdate', ({ didJustFinish, error }) => {
    if (error !== null) finish(onFailed);
    else if (didJustFinish) finish(onEnded);
  });
  const begin = async () => {
    // After a recording, iOS would play through the ear piece; and a muted phone is to be heard in a preview, too.
    await setAudioModeAsync({ allowsRecording: false, playsInSilentMode: true });
    if (!isOver) player.play();
  };
  begin().catch(() => {
    finish(onFailed);
  });
  return {
    stop: () => {
      finish(() => undefined);
    },
  };
};
