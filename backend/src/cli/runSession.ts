import { cleanText } from '@float/contract';
import type { SessionOrder } from '../meditation/session.ts';
import { offeredVoices } from '../meditation/voice/offeredVoices.ts';
import type { Spent } from '../vendors/spending.ts';
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
  /** On models. */
  readonly spent: Spent;
  /** How often somebody else has gone on where a model could not: another model, or an embedded part. */
  readonly steppedIn: number;
}

/** Makes a session, puts it where it was asked for, and says where that is. */
export const runSession = async (
  { wish, output, quiet }: SessionCommand,
  parts: CommandParts,
  signal: AbortSignal,
): Promise<void> => {
  const { terminal } = parts;
  chosenVoice(offeredVoices(parts.models()), wish.voice);
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
  const { writer, voices, spent, fallbacks } = makers.makersOf({ voice: wish.voice, care: order.care?.kind });
  let voiceChanges = 0;
  const onVoiceChange = (): void => {
    voiceChanges++;
  };
  await using store = openMemoryStore(nowMs);
  const { beds, library, ffmpegPath } = makers;
  const log = await makeSession(
    order,
    { store, beds, voices, library, writer, ffmpegPath, onVoiceChange },
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
  return {
    ...{ paths, soundSeconds: session.log.end_sample / 48_000, elapsedSeconds: elapsedSeconds() },
    ...{ spent: spent(), steppedIn: fallbacks() + voiceChanges },
  };
};

const summaryOf = (made: Made, { seed, request }: SessionOrder): string => {
  const { soundSeconds, elapsedSeconds, spent } = made;
  // A model says something else each time.
  const again = spent.requests === 0 ? `; the same again with --seed ${seed} --hour ${request.local_hour ?? 0}` : '';
  return `${renderTime(soundSeconds)} of sound, made in ${renderTime(elapsedSeconds)}${again}\n${bill(made)}`;
};

const bill = ({ spent, steppedIn }: Made): string => {
  if (spent.requests === 0) return '';
  const cost = `${spent.isPartlyUnknown ? 'at least' : 'about'} ${spent.costUsd.toFixed(4)} USD`;
  const failed = steppedIn === 0 ? '' : '; models failed, and embedded parts went on';
  return `Models were asked ${spent.requests} times, for ${cost}${failed}\n`;
};
