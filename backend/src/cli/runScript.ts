import type { Bed } from '../meditation/music/bed.ts';
import { openSession } from '../meditation/session.ts';
import { fliteVoices } from '../meditation/voice/fliteVoices.ts';
import type { Voice } from '../meditation/voice/voice.ts';
import type { SessionWish } from './commandLine.ts';
import { standingClock } from './makeSession.ts';
import { openMemoryStore } from './memoryStore.ts';
import type { CommandParts } from './runCommand.ts';
import { renderScript } from './scriptText.ts';
import { hearPerson } from './terminal.ts';
import { chosenVoice } from './choices.ts';

const noMusic: Bed = {
  ...{ id: 'silence', title: '', mood: '', feelings: [], loopSamples: 1 },
  read: () => Promise.reject(new Error('a script has no music')),
};

/** Prints the script that a session with the same wish and seed would have; nothing is spoken. */
export const runScript = async (wish: SessionWish, parts: CommandParts, signal: AbortSignal): Promise<void> => {
  const { terminal, nowMs } = parts;
  const { id, wordsPerMinute } = chosenVoice(fliteVoices, wish.voice);
  const { order } = await hearPerson(wish, terminal, parts, signal);
  const writer = await parts.openWriter();
  await using store = openMemoryStore(nowMs);
  const voice: Voice = { id, wordsPerMinute, speak: () => Promise.reject(new Error('a script is not spoken')) };
  const beds = { beds: [noMusic], choose: () => noMusic };
  const makers = { store, writer, library: writer, voices: [voice], beds, ffmpegPath: '' };
  const session = await openSession(order, { ...makers, clock: standingClock(order.createdAtMs) });
  terminal.output.write(await renderScript(writer.write(session.scriptRequest, signal)));
};
