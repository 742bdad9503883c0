/** The inside of a thread that renders beds: one bed at a time. */
import { join } from 'node:path';
import { writeWhole } from './bedFiles.ts';
import { BED_ENGINE, ownBeds } from './ownBeds.ts';
import { keepPrepared } from './preparedBed.ts';

/** What the pool sends. */
export interface RenderTask {
  readonly folder: string;
  readonly bedId: string;
}

const renderBed = async ({ folder, bedId }: RenderTask): Promise<void> => {
  const bed = ownBeds.find(({ id }) => id === bedId);
  if (bed === undefined) throw new TypeError(`there is no bed ${bedId} to render`);
  const { id, title, mood, feelings, render } = bed;
  const pcm = render();
  const file = `${id}.${BED_ENGINE}.s16le`;
  await writeWhole(join(folder, file), new Uint8Array(pcm.buffer));
  const loopSamples = pcm.length / 2;
  await keepPrepared(folder, { id, title, mood, feelings: [...feelings], loopSamples, engine: BED_ENGINE, file });
};

export default renderBed;
