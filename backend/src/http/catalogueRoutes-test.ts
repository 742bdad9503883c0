import { healthSchema, musicCatalogueSchema, voiceCatalogueSchema, type Health } from '@float/contract';
import { describe, expect, it } from 'vitest';
import { bedPreviewKey, voicePreviewKey } from '../storage/keys.ts';
import { openEdge } from './edgeFixture.ts';

describe('the catalogue', () => {
  it('lists beds and voices to anybody', async () => {
    await using edge = await openEdge();
    const { music } = musicCatalogueSchema.parse(await (await edge.app.request('/music')).json());
    expect(music).toEqual([{ id: 'drift', title: 'Drift', mood: 'calm', feelings: ['Sad'], preview_url: null }]);
    const { voices } = voiceCatalogueSchema.parse(await (await edge.app.request('/voices')).json());
    expect(voices.map(({ id, preview_url }) => [id, preview_url])).toEqual([['slt', null]]);
  });

  it('gives links to previews that play without a sign-in', async () => {
    const previews = {
      beds: new Map([['drift', bedPreviewKey('drift', 'abc')]]),
      voices: new Map([['slt', voicePreviewKey('slt', 'abc')]]),
    };
    await using edge = await openEdge({ previews });
    for (const key of [...previews.beds.values(), ...previews.voices.values()]) {
      await edge.store.put(key, Buffer.from(key), { contentType: 'audio/mpeg' });
    }
    const { music } = musicCatalogueSchema.parse(await (await edge.app.request('/music')).json());
    const { voices } = voiceCatalogueSchema.parse(await (await edge.app.request('/voices')).json());
    for (const { preview_url } of [...music, ...voices]) {
      const answer = await edge.app.request(preview_url!);
      expect([answer.status, answer.headers.get('content-type')]).toEqual([200, 'audio/mpeg']);
      expect(await answer.text()).toContain('/previews/');
    }
  });
});

describe('GET /health', () => {
  it('asks again only after ten seconds, and says what is wrong', async () => {
    const answers: Health[] = [
      { status: 'ok', version: '0.1.0' },
      { status: 'unavailable', version: '0.1.0', problem: 'ffmpeg is missing' },
      { status: 'degraded', version: '0.1.0', problem: 'the disk is full' },
    ];
    let asked = 0;
    await using edge = await openEdge({ health: () => Promise.resolve(answers[asked++]!) });
    const ask = async () => {
      const answer = await edge.app.request('/health');
      return [answer.status, healthSchema.parse(await answer.json()).problem];
    };
    expect(await Promise.all([ask(), ask()])).toEqual([
      [200, undefined],
      [200, undefined],
    ]);
    edge.clock.nowMs += 9_999;
    expect(await ask()).toEqual([200, undefined]);
    edge.clock.nowMs += 1;
    expect(await ask()).toEqual([503, 'ffmpeg is missing']);
    edge.clock.nowMs += 10_000;
    // It still plays and deletes: what looks after it must not end it.
    expect(await ask()).toEqual([200, 'the disk is full']);
    expect(asked).toBe(3);
  });
});
