import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { encodeMp3, encoderArguments } from '@float/backend/src/meditation/encoder/encodeMp3.ts';
import { mix } from '@float/backend/src/meditation/mixer/mix.ts';
import { openBedLibrary } from '@float/backend/src/meditation/music/bedLibrary.ts';
import { renderBeds } from '@float/backend/src/meditation/music/renderBeds.ts';
import { SAMPLE_RATE, secondsToSamples } from '@float/backend/src/meditation/pcm.ts';
import { createLibraryWriter } from '@float/backend/src/meditation/script/libraryWriter.ts';
import { loadPractices } from '@float/backend/src/meditation/script/loadPractices.ts';
import type { Utterance } from '@float/backend/src/meditation/script/script.ts';
import { cutSegments } from '@float/backend/src/meditation/segmenter/cutSegments.ts';
import type { MixOrder } from '@float/backend/src/meditation/timeline/placeUtterances.ts';
import { createFlitePool } from '@float/backend/src/meditation/voice/fliteVoice.ts';
import { prepareTake } from '@float/backend/src/meditation/voice/spokenUtterance.ts';
import type { Figure } from './figures.ts';
import { commandCpuMs } from './sessionCost.ts';

const MINUTES = 5;
const LIMIT_STAGE = 'ffmpeg alone on the same PCM';
const figureName = (stage: string): string => `CPU per second of audio: ${stage}`;

/** The figure that nothing which ends in MP3 can fall below. */
export const FFMPEG_ALONE = figureName(LIMIT_STAGE);
const NEVER = new AbortController().signal;
const ffmpegPath = process.env.FFMPEG_PATH ?? 'ffmpeg';

/** CPU milliseconds of this process, threads included, while `work` runs. */
const measured = async <T>(work: () => Promise<T>): Promise<{ result: T; cpuMs: number }> => {
  const before = process.cpuUsage();
  const result = await work();
  const { user, system } = process.cpuUsage(before);
  return { result, cpuMs: (user + system) / 1000 };
};

const gather = async <T>(items: AsyncIterable<T>): Promise<T[]> => {
  const all: T[] = [];
  for await (const item of items) all.push(item);
  return all;
};

// eslint-disable-next-line @typescript-eslint/require-await
async function* each<T>(items: readonly T[]): AsyncGenerator<T> {
  yield* items;
}

const writeScript = async (library: ReturnType<typeof createLibraryWriter>): Promise<Utterance[]> => {
  const request = {
    floats: [{ sentiment_label: 'Fearful' as const, prompt: 'I worry about tomorrow' }],
    questionsAndAnswers: [],
    durationSeconds: MINUTES * 60,
    wordsPerMinute: 136,
    seed: 7,
  };
  const events = await gather(library.write(request, NEVER));
  return events.flatMap((event) => (event.type === 'utterance' ? [event.utterance] : []));
};

/** One after the other, with the pauses as written: the timeline's decisions cost nothing worth measuring. */
const layOut = (utterances: readonly Utterance[], takes: readonly ReturnType<typeof prepareTake>[]): MixOrder[] => {
  let at = secondsToSamples(6.2);
  const orders = takes.map(({ pcm, gainDb }, i): MixOrder => {
    const startSample = at;
    at += pcm.length + secondsToSamples(utterances[i]?.pauseAfterSeconds ?? 0);
    return { type: 'place', startSample, pcm, gainDb };
  });
  const endSample = Math.max(at, secondsToSamples(MINUTES * 60));
  return [...orders, { type: 'end', endSample }, { type: 'mix', untilSample: endSample }];
};

/** P8 by stage, and what ffmpeg alone costs on the same PCM: nothing that ends in MP3 can be cheaper. */
export const stageCost = async (runs: number, bedsFolder: string): Promise<Figure[]> => {
  await renderBeds(bedsFolder);
  await using beds = await openBedLibrary(bedsFolder);
  await using voices = await createFlitePool();
  const library = createLibraryWriter(await loadPractices());
  const voice = voices.voice('slt');
  if (voice === undefined) throw new Error('the voice slt is missing');
  const folder = await mkdtemp(join(tmpdir(), 'float-bench-'));
  const costs = new Map<string, number[]>();
  const note = (stage: string, cpuMs: number, audioSeconds: number): void => {
    costs.set(stage, [...(costs.get(stage) ?? []), cpuMs / audioSeconds]);
  };
  try {
    for (let run = -1; run < runs; run++) {
      const script = await measured(() => writeScript(library));
      const speech = await measured(() => Promise.all(script.result.map(({ text }) => voice.speak(text, NEVER))));
      const takes = await measured(() => Promise.resolve(speech.result.map(prepareTake)));
      const orders = layOut(script.result, takes.result);
      const mixed = await measured(() => gather(mix(each(orders), beds.choose([], undefined, 7))));
      const pcm = Buffer.concat(
        mixed.result.map((block) => Buffer.from(block.buffer, block.byteOffset, block.byteLength)),
      );
      const seconds = pcm.length / 4 / SAMPLE_RATE;
      const encoded = await measured(() => gather(encodeMp3(each(mixed.result), { ffmpegPath }, NEVER)));
      const segments = await measured(() => gather(cutSegments(each(encoded.result))));
      const pcmFile = join(folder, 'mix.pcm');
      await writeFile(pcmFile, pcm);
      const raw = await commandCpuMs(`'${ffmpegPath}' ${encoderArguments.join(' ')} < '${pcmFile}' > /dev/null`);
      // The first round only warms up.
      if (run < 0) continue;
      note('script', script.cpuMs, seconds);
      note('voice (flite)', speech.cpuMs, seconds);
      note('take (resample, loudness)', takes.cpuMs, seconds);
      note('mixer', mixed.cpuMs, seconds);
      note('encoder (our side of the pipe)', encoded.cpuMs, seconds);
      note('segmenter', segments.cpuMs, seconds);
      note(LIMIT_STAGE, raw.cpuMs, seconds);
    }
  } finally {
    await rm(folder, { recursive: true });
  }
  return [...costs].map(([stage, values]) => ({ name: figureName(stage), unit: 'ms', values }));
};
