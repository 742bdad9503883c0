import { expect, it } from 'vitest';
import { NEVER } from '../../vendors/vendorsFixture.ts';
import { libraryWriter, requestFor, utterancesOf, writeScript } from './scriptFixture.ts';
import { isPartOf } from './scriptFeed.ts';

const request = requestFor(5, 11);
const again = () => libraryWriter.write(request, NEVER);

it('what was spoken is part of a script, even with lines left out', async () => {
  const script = await writeScript(request);
  expect(await isPartOf([], again())).toBe(true);
  expect(await isPartOf(script, again())).toBe(true);
  expect(
    await isPartOf(
      script.filter((_, index) => index % 3 > 0),
      again(),
    ),
  ).toBe(true);
});

it('what has gone on in another way is not, nor what is longer', async () => {
  const script = await writeScript(request);
  const begun = script.slice(0, 10);
  const practice = await Array.fromAsync(libraryWriter.continue(request, begun, NEVER, 'practice'));
  expect(await isPartOf([...begun, ...utterancesOf(practice)], again())).toBe(false);
  expect(await isPartOf([{ ...script[0]!, id: script.length }], again())).toBe(false);
});
