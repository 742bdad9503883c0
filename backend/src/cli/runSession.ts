import { cleanText } from '@float/contract';
import { FloatError } from '../errors.ts';
import type { SessionOrder } from '../meditation/session.ts';
import { fliteVoices } from '../meditation/voice/fliteVoices.ts';
import { checkMusic, chosenVoice } from './choices.ts';
import type { Command, SessionWish } from './commandLine.ts';
import { checkDestinations, deliver, type Destinations } from './destinations.ts';
import { finishedLog, type FinishedSession } from './finishedSession.ts';
import { makeSession } from './makeSession.ts';
import { openMemoryStore } from './memoryStore.ts';
import { renderTime } from './progressLine.ts';
import { openProgressView } from './progressView.ts';
import type { CommandParts } from './runCommand.ts';
import { hearPerson } from './terminal.ts';

type SessionCommand = Extract<Command, { kind: 'session' }>;

interface Made {
  readonly paths: readonly string[];
  readonly soundSeconds: number;
  readonly elapsedSeconds: number;
}

/** Makes a session, puts it where it was asked for, and says where that is. */
export const runSession = async (
  { wish, output, quiet }: SessionCommand,
  parts: CommandParts,
  signal: AbortSignal,
): Promise<void> => {
  const { terminal } = parts;
  chosenVoice(fliteVoices, wish.voice);
  const destinations = await checkDestinations(output, terminal.caller.folder);
  const { order } = await hearPerson(wish, terminal, parts, signal);
  const made = await makeAndDeliver(order, wish, destinations, quiet, parts, signal);
  if (!quiet) terminal.errors.write(summaryOf(made, order));
  for (const path of made.paths) terminal.output.write(`${path}\n`);
};

const makeAndDeliver = async (
  order: SessionOrder,
  wish: SessionWish,
  destinations: Destinations,
  quiet: boolean,
  parts: CommandParts,
  signal: AbortSignal,
): Promise<Made> => {
  const { terminal, nowMs } = parts;
  const startedAtMs = nowMs();
  const elapsedSeconds = (): number => (nowMs() - startedAtMs) / 1000;
  using view = openProgressView(terminal.errors, terminal.caller, quiet);
  const show = (label: string, part?: number): void => {
    view.show({ label, part, elapsedSeconds: elapsedSeconds() });
  };
  show('Getting ready');
  await using makers = await parts.openMakers(show);
  checkMusic(makers.beds.beds, wish.music);
  const { id } = chosenVoice(fliteVoices, wish.voice);
  const voice = makers.voices.voice(id);
  if (voice === undefined) throw new FloatError('VOICE_FAILED', 'This voice is not there');
  await using store = openMemoryStore(nowMs);
  const { beds, library, ffmpegPath } = makers;
  const log = await makeSession(
    order,
    { store, beds, voices: [voice], library, writer: library, ffmpegPath },
    ({ title, part }) => {
      show(cleanText(title ?? 'Getting ready'), part);
    },
    signal,
  );
  signal.throwIfAborted();
  const { user, job, createdAtMs } = order;
  const createdAt = new Date(createdAtMs).toISOString();
  const session: FinishedSession = { store, user, job, log: finishedLog(log), createdAt };
  const paths = await deliver(session, destinations);
  return { paths, soundSeconds: session.log.end_sample / 48_000, elapsedSeconds: elapsedSeconds() };
};

const summaryOf = ({ soundSeconds, elapsedSeconds }: Made, { seed, request }: SessionOrder): string => {
  const again = `--seed ${seed} --hour ${request.local_hour ?? 0}`;
  return `${renderTime(soundSeconds)} of sound, made in ${renderTime(elapsedSeconds)}; the same again with ${again}\n`;
};
