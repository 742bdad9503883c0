import { mkdtemp, rm } from 'node:fs/promises';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Figure } from './figures.ts';
import { describeFigure } from './figures.ts';
import { sessionCost } from './sessionCost.ts';
import { stageCost } from './stageCost.ts';
import { tapToPlaying } from './tapToPlaying.ts';

const HELP = `npm run bench -- [--only tap|stages|sessions]… [--taps 20] [--runs 5]

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

const bedsFolder = await mkdtemp(join(tmpdir(), 'float-bench-beds-'));
const benches: readonly { name: string; run: () => Promise<Figure[]> }[] = [
  { name: 'tap', run: () => tapToPlaying(Number(values.taps)) },
  { name: 'stages', run: () => stageCost(Number(values.runs), bedsFolder) },
  { name: 'sessions', run: () => sessionCost(Number(values.runs), bedsFolder) },
];

if (values.help) console.log(HELP);
else {
  try {
    console.log(`Node ${process.version}, ${cpus().length} × ${cpus()[0]?.model ?? 'unknown processor'}`);
    for (const { name, run } of benches) {
      if (values.only.length > 0 && !values.only.includes(name)) continue;
      for (const figure of await run()) console.log(describeFigure(figure));
    }
  } finally {
    await rm(bedsFolder, { recursive: true, force: true });
  }
}
