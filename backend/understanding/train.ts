/**
 * Trains the heads on our corpora and writes `backend/src/understanding/heads.bin`:
 *
 *     npm run understanding:train [-- --cache FILE]
 *
 * With `--cache`, embeddings are kept in a file, which saves minutes the next time. The same corpora give the same heads.
 * Held-out texts take no part in it.
 */
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { packHeads } from '../src/understanding/headsFile.ts';
import { HEADS_FILE } from '../src/understanding/loadHeads.ts';
import { passagesOf } from '../src/understanding/passages.ts';
import { readFeatures } from './passageFeatures.ts';
import { corpusDigest, readDangerTexts, readEverydayTexts, readForeignTexts } from './texts.ts';
import { type DangerText, trainDanger } from './trainDanger.ts';
import { trainEnglish } from './trainEnglish.ts';
import { trainFeelings } from './trainFeelings.ts';
import { trainKinds } from './trainKinds.ts';

const { values } = parseArgs({ options: { cache: { type: 'string' } } });
const print = (line: string): void => {
  process.stdout.write(`${line}\n`);
};

const danger = readDangerTexts('tuned');
const everyday = readEverydayTexts('tuned');
const texts: readonly DangerText[] = [
  ...danger.map(({ text, tier, file, writer }): DangerText => ({
    text,
    source: tier === 'none' ? 'look-alike' : 'danger',
    writer: `${file} ${writer}`,
  })),
  ...everyday.map(({ text, person }): DangerText => ({ text, source: 'everyday', writer: person })),
];
const passages = texts.flatMap(({ text }): readonly string[] => {
  const { sentences, passages: longer } = passagesOf(text);
  return [...sentences, ...longer];
});
const features = await readFeatures(passages, values.cache, (done, all) => {
  print(`reading: ${done} of ${all} passages`);
});
const english = trainEnglish(
  texts.map(({ text }) => text),
  readForeignTexts('tuned').map(({ text }) => text),
);
const { head, thresholds } = trainDanger(texts, features, print);
const { kind, about, sureKind } = trainKinds(
  danger.filter(({ tier }) => tier !== 'none'),
  features,
);
print('feelings');
const { feeling, news, joy } = trainFeelings(everyday, features);
const calibration = { ...thresholds, sureKind, joy };
const bytes = packHeads({
  corpusDigest: corpusDigest(),
  calibration,
  heads: { english, danger: head, kind, about, feeling, news },
});
writeFileSync(HEADS_FILE, bytes);
print(`${HEADS_FILE}: ${Math.round(bytes.length / 1024)} KB; ${JSON.stringify(calibration)}`);
