import { once } from 'node:events';
import { parseArgs } from 'node:util';
import { presets } from './behaviour.ts';
import { startFakeVendor } from './fakeVendor.ts';

/** A fake vendor in a process of its own: prints its address and its key on one line, and ends on SIGTERM. */
const { values } = parseArgs({
  options: {
    preset: { type: 'string', default: 'instant' },
    port: { type: 'string', default: '0' },
    key: { type: 'string' },
  },
});

const isPreset = (name: string): name is keyof typeof presets => Object.hasOwn(presets, name);
if (!isPreset(values.preset)) {
  throw new RangeError(`--preset is one of ${Object.keys(presets).join(', ')}, not "${values.preset}"`);
}

const ended = Promise.race([once(process, 'SIGTERM'), once(process, 'SIGINT')]);
await using vendor = await startFakeVendor({
  port: Number(values.port),
  weather: presets[values.preset],
  ...(values.key === undefined ? {} : { apiKey: values.key }),
});
await vendor.warmUp();
process.stdout.write(`listening on ${vendor.url} key ${vendor.apiKey}\n`);
await ended;
