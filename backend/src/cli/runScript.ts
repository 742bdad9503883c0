import type { Bed } from '../meditation/music/bed.ts';
import { openSession } from '../meditation/session.ts';
import { offeredVoices } from '../meditation/voice/offeredVoices.ts';
import type { SessionWish } from './commandLine.ts';
import { frozenClock } from './makeSession.ts';
import { openMemoryStore } from './memoryStore.ts';
import { openProgressView } from './progressView.ts';
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
  const models = parts.models();
  chosenVoice(offeredVoices(models), wish.voice);
  const { order } = await hearPerson(wish, terminal, parts, signal);
  await using opened = await parts.openWordMakers();
  const { library } = opened;
  const { writer, voices } = opened.makersOf({ voice: wish.voice, care: order.care?.kind });
  await using store = openMemoryStore(nowMs);
  const beds = { beds: [noMusic], choose: () => noMusic };
  const makers = { store, writer, library, voices, beds, ffmpegPath: '' };
  const { scriptRequest } = await openSession(order, { ...makers, clock: frozenClock(order.createdAtMs) });
  // The library has written it before anybody could read that it does.
  using view = openProgressView(terminal.errors, terminal.caller, models.writers.length === 0);
  view.show({ label: 'Writing', part: undefined, elapsedSeconds: 0 });
  const script = await renderScript(writer.write(scriptRequest, signal));
  view[Symbol.dispose]();
  terminal.output.write(script);
};
