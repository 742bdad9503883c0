import { describe, expect, it } from 'vitest';
import { serveApp } from './servedApp.ts';

const served = serveApp();

describe('a newcomer', () => {
  it('hears a session made for them after one sentence and two taps', async () => {
    await using app = await served.open({ context: { reducedMotion: 'no-preference' } });
    await app.words.fill('My thoughts keep running before tomorrow.');
    await app.button('Continue').click();
    await app.button(/^Begin ·/).click();
    await app.sound.becomeAudible();
    await app.sound.playPast(8);
    expect(await app.sound.stalls()).toEqual([]);
    // The words that are spoken are there to be read.
    await app.page.waitForFunction(() => /[a-z]{3}/.test(document.querySelector('main')?.innerText ?? ''));
    expect(await app.button('Pause').isVisible()).toBe(true);
  });

  it('reaches sound without a mouse', async () => {
    await using app = await served.open();
    const { keyboard } = app.page;
    const reach = async (name: RegExp): Promise<void> => {
      for (let presses = 0; presses < 40 && !name.test(await app.focused()); presses++) await keyboard.press('Tab');
      expect(await app.focused()).toMatch(name);
    };
    await reach(/^How are you/);
    await keyboard.type('I am worried about tomorrow and cannot sleep.');
    await reach(/^Continue$/);
    await keyboard.press('Enter');
    await app.button(/^Begin ·/).waitFor();
    await reach(/^Begin ·/);
    await keyboard.press('Enter');
    await app.sound.becomeAudible();
    await keyboard.press(' ');
    await app.button('Play').waitFor();
    await keyboard.press(' ');
    await app.sound.playPast(2);
    await keyboard.press('Escape');
    await reach(/^End gently$/);
    await keyboard.press('Enter');
    await app.reachAfter();
  });

  it('is asked for a word when there is none', async () => {
    await using app = await served.open();
    await app.button('Continue').click();
    await app.page.getByText('Write a word or two first.').waitFor();
    expect(await app.focused()).toMatch(/^How are you/);
  });

  it('sets a feeling right, adds another, and the session is made for what they chose', async () => {
    await using app = await served.open();
    const { page } = app;
    await app.say('I am worried about tomorrow and cannot sleep.');
    await page.getByRole('radio', { name: 'Sad' }).click();
    await page.getByRole('radio', { name: 'Low' }).click();
    await app.button('Add another feeling').click();
    await app.say('I am angry with my brother.');
    await page.getByRole('checkbox').last().click();
    await app.button('Add another feeling').click();
    await app.say('And so tired of it all.');
    const wish = app.nextWish();
    await app.begin();
    const { input_data, ...others } = await wish;
    expect(others).toMatchObject({ locale: 'en-US', local_hour: expect.any(Number) as unknown });
    expect(input_data).toEqual({
      floats: [
        expect.objectContaining({
          sentiment_label: 'Sad',
          intensity: 'low',
          added_text: 'I am worried about tomorrow and cannot sleep.',
        }),
        expect.objectContaining({ added_text: 'And so tired of it all.' }),
      ],
    });
    await app.sound.playPast(0.5);
  });

  it('shapes the session, hears music and voice before, and is remembered next time', async () => {
    await using app = await served.open();
    const { page } = app;
    await app.say('I am restless.');
    await app.button(/^Shape it/).click();
    await page.getByRole('radio', { name: '10', exact: true }).click();
    await page.getByRole('radio', { name: /^Slow ocean/ }).click();
    await app.button('Hear Slow ocean').click();
    await app.sound.hearPreview();
    await app.button('Stop Slow ocean').click();
    await app.sound.previewsSilent();
    await app.button('Hear Slow ocean').click();
    await app.sound.hearPreview();
    await page.getByRole('button', { name: /^Hear/ }).last().click();
    await app.sound.hearPreview();
    expect(await page.getByRole('button', { name: /^Stop/ }).count()).toBe(1);
    const wish = app.nextWish();
    await app.button('Begin · 10 minutes').click();
    expect(await wish).toMatchObject({ duration_minutes: 10, music_list: ['ocean'] });
    await app.sound.previewsSilent();
    await app.sound.playPast(0.5);
    await page.goto(`${served.float.url}/shape`);
    expect(await page.getByRole('radio', { name: '10', exact: true }).getAttribute('aria-checked')).toBe('true');
    expect(await page.getByRole('radio', { name: /^Slow ocean/ }).getAttribute('aria-checked')).toBe('true');
  });
});
