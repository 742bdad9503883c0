import { getRandomBytes } from 'expo-crypto';
import { keptAudio } from '@/features/keeping/keptAudio';
import { playerPort } from '@/player/playerPort';
import { deviceClock } from './clock';
import { createSessionStore } from './createSessionStore';
import { KEY_BYTES, newJobKey } from './jobKey';
import { sessionApi } from './sessionApi';
import { sessionMemory } from './sessionMemory';
import type { RememberedSession } from './sessionState';
import { fetchText } from './transcriptReader';

/** The session that this app plays; one at a time. */
export const useSession = createSessionStore({
  player: playerPort,
  api: sessionApi,
  clock: deviceClock,
  random: () => Math.random(),
  memory: sessionMemory,
  newKey: () => newJobKey(deviceClock.nowMs(), getRandomBytes(KEY_BYTES)),
  readText: fetchText,
  openKept: (job) => keptAudio.open(job),
});

/** What to come back to, as after a reload. */
export const rememberedSession = (): RememberedSession | undefined => sessionMemory.read();
