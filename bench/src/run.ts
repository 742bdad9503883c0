import { mkdtemp, rm } from 'node:fs/promises';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { downloadTime } from './downloadTime.ts';
import { exportLoad } from './exportLoad.ts';
import type { Figure } from './figures.ts';
import { describeFigure, median } from './figures.ts';
import { firstLoad } from './firstLoad.ts';
import { hostileTexts } from './hostileTexts.ts';
import { lambdaTap } from './lambdaTap.ts';
import { modelSessions, slowModelSessions } from './modelSessions.ts';
import { publishDelay } from './publishDelay.ts';
import { s3Operations } from './s3Operations.ts';
import { sessionCost } from './sessionCost.ts';
import { FFMPEG_ALONE, stageCost } from './stageCost.ts';
import { tapToPlaying } from './tapToPlaying.ts';

const HELP = `npm run bench -- [--only tap|load|stages|sessions|download|lambda|s3|listing|exports|hostile|models|slow-models]… [--taps 20] [--runs 5]

Prints the figures of the promises in docs/architecture.md as medians, with their range.
Run it on a machine that does nothing else.`;

const { values } = parseArgs({
  options: {
    only: { type: 'string', multiple: true, default: [] },
    taps: { type: 'string', default: '20' },
    runs: { type: 'string', default: '5' },
    help: { type: 'boolean', default: false },
  },
});

/** Machines differ; how much a session costs over what ffmpeg alone costs, on the same machine, hardly does. */
const ratiosToFfmpeg = (figures: readonly Figure[]): Figure[] => {
  const limit = figures.find(({ name }) => name === FFMPEG_ALONE);
  if (limit === undefined) return [];
  return figures
    .filter(({ name }) => name.startsWith('CPU per second of audio, '))
    .map(({ name, values: costs }) => ({
      name: `${name} ÷ ffmpeg alone`,
      unit: '×',
      values: costs.map((cost) => cost / median(limit.values)),
    }));
};

const bedsFolder = await mkdtemp(join(tmpdir(), 'float-bench-beds-'));
const benches: readonly { name: string; run: () => Promise<Figure[]> }[] = [
  { name: 'tap', run: () => tapToPlaying(Number(values.taps)) },
  { name: 'load', run: () => firstLoad(Number(values.runs)) },
  { name: 'stages', run: () => stageCost(Number(values.runs), bedsFolder) },
  { name: 'sessions', run: () => sessionCost(Number(values.runs), bedsFolder) },
  { name: 'download', run: () => downloadTime(Number(values.runs)) },
  { name: 'lambda', run: () => lambdaTap(Number(values.taps), Number(values.runs)) },
  { name: 's3', run: () => s3Operations([3, 20]) },
  { name: 'listing', run: () => publishDelay(Number(values.runs)) },
  { name: 'exports', run: () => exportLoad(Number(values.runs)) },
  { name: 'hostile', run: () => hostileTexts() },
  { name: 'models', run: () => modelSessions(Number(values.runs), Number(values.taps)) },
  { name: 'slow-models', run: () => slowModelSessions(Number(values.runs), Number(values.taps)) },
];

if (values.help) console.log(HELP);
else {
  try {
    console.log(`Node ${process.version}, ${cpus().length} × ${cpus()[0]?.model ?? 'unknown processor'}`);
    const figures: Figure[] = [];
    for (const { name, run } of benches) {
      if (values.only.length > 0 && !values.only.includes(name)) continue;
      const found = await run();
      figures.push(...found);
      for (const figure of found) console.log(describeFigure(figure));
    }
    for (const figure of ratiosToFfmpeg(figures)) console.log(describeFigure(figure));
  } finally {
    await rm(bedsFolder, { recursive: true, force: true });
  }
}
