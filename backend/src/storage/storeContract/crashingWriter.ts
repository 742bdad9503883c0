/** Writes one object after the other and says which are acknowledged, until it is killed. */
import { openRemoteStore } from './childProcess.ts';
import { crashBytes, crashKey } from './crashSamples.ts';

const store = await openRemoteStore(process.argv.slice(2));
process.on('disconnect', () => {
  process.exit();
});
for (let index = 0; ; index += 1) {
  await store.put(crashKey(index), crashBytes(index));
  process.send?.(index);
}
