import { describe, expect, it } from 'vitest';
import { screenStates } from './screenStates.ts';
import { doubleText, lostText } from './textSize.ts';
import { serveApp } from './servedApp.ts';

const served = serveApp(['--use-fake-device-for-media-stream', '--use-fake-ui-for-media-stream']);

describe.concurrent('on a small phone', () => {
  it.each(screenStates)('$name: no accessibility fault, light or dark, nor with text twice as large', async (state) => {
    await using app = await served.open({
      context: { viewport: { width: 360, height: 740 }, permissions: ['microphone'] },
    });
    await state.reach(app, served.float.url);
    // Controls fade away from somebody who only listens.
    await app.page.mouse.move(5, 5);
    expect(await app.faults()).toEqual([]);
    await app.page.emulateMedia({ colorScheme: 'dark' });
    await app.page.mouse.move(5, 6);
    expect(await app.colorFaults()).toEqual([]);
    await app.page.evaluate(doubleText);
    expect(await app.page.evaluate(lostText)).toEqual([]);
  });
});
