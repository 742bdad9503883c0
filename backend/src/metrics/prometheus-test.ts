import fc from 'fast-check';
import { Registry } from 'prom-client';
import { describe, expect, it } from 'vitest';
import { openEdge } from '../http/edgeFixture.ts';
import type { Metrics } from './metrics.ts';
import { createMonitor } from './prometheus.ts';

const CANARY = 'my mother died';

const open = () => {
  const registry = new Registry();
  return { registry, ...createMonitor(registry, '1.2.3') };
};

const seriesOf = async (registry: Registry) =>
  (await registry.getMetricsAsJSON()).flatMap(({ name, values }) =>
    values.map(({ labels, value }) => ({ name, labels: labels as Record<string, string | number>, value })),
  );

const ownSeries = async (registry: Registry) =>
  (await seriesOf(registry)).filter(({ name }) => name.startsWith('float_'));

const labelValues = async (registry: Registry, label: string): Promise<Set<unknown>> =>
  new Set((await ownSeries(registry)).flatMap(({ labels }) => labels[label] ?? []));

describe('what is measured', () => {
  it('stands in the registry that was handed in, each with its help, next to that of the process', async () => {
    const { expose, contentType } = open();
    const text = await expose();
    expect(contentType).toBe('text/plain; version=0.0.4; charset=utf-8');
    expect(text).toContain('float_build_info{version="1.2.3"} 1');
    expect(text).toMatch(/^process_resident_memory_bytes \d+/m);
    const names = [...text.matchAll(/^# TYPE (\S+)/gm)].map((match) => match[1]);
    for (const name of names) expect(text).toMatch(new RegExp(`^# HELP ${name!} \\S`, 'm'));
  });

  it('shows counters at zero before anything has happened, so that the first event is seen as a rise', async () => {
    const text = await open().expose();
    expect(text).toContain('float_jobs_total{outcome="failed"} 0');
    expect(text).toContain('float_take_overs_total{reason="dead_owner"} 0');
    expect(text).toContain('float_storage_operations_total{operation="put",outcome="unavailable"} 0');
  });

  it('counts and times each thing in its own family', async () => {
    const { metrics, expose } = open();
    metrics.workBegun(1);
    metrics.workBegun(7);
    metrics.workEnded('retried', 'VOICE_FAILED');
    metrics.jobTakenOver('expired');
    metrics.streamStarted(0.4);
    metrics.playlistListed({ leadSeconds: 11.5, delaySeconds: 0.02 });
    metrics.playlistListed({ leadSeconds: undefined, delaySeconds: undefined });
    metrics.sessionCompleted({ firstVoiceSeconds: 0.3, madeSeconds: 300, workSeconds: 10 });
    metrics.sessionCompleted({ firstVoiceSeconds: null, madeSeconds: 0, workSeconds: 1 });
    metrics.storeUsed('put', 'conflict');
    const answered = { method: 'GET', route: '/jobs', seconds: 0.01 };
    metrics.requestAnswered({ ...answered, status: 200 });
    metrics.requestAnswered({ ...answered, status: 503, code: 'STORAGE_UNAVAILABLE' });
    const text = await expose();
    for (const line of [
      'float_job_attempts_total{attempt="1"} 1',
      'float_job_attempts_total{attempt="3"} 1',
      'float_jobs_total{outcome="retried"} 1',
      'float_errors_total{where="job",code="VOICE_FAILED"} 1',
      'float_errors_total{where="http",code="STORAGE_UNAVAILABLE"} 1',
      'float_take_overs_total{reason="expired"} 1',
      'float_first_segment_seconds_bucket{le="0.5"} 1',
      'float_published_lead_seconds_bucket{le="11"} 0',
      'float_published_lead_seconds_bucket{le="12"} 1',
      'float_published_lead_seconds_count 1',
      'float_publish_delay_seconds_count 1',
      'float_first_voice_seconds_count 1',
      'float_generation_speed_ratio_sum 30',
      'float_generation_speed_ratio_count 1',
      'float_storage_operations_total{operation="put",outcome="conflict"} 1',
      'float_http_request_duration_seconds_count{route="/jobs",method="GET",status="2xx"} 1',
      'float_http_request_duration_seconds_count{route="/jobs",method="GET",status="5xx"} 1',
    ])
      expect(text.split('\n')).toContain(line);
  });

  it('reads gauges when somebody looks', async () => {
    const { metrics, expose } = open();
    const load = { runningJobs: 1, jobsInLine: 2 };
    metrics.watchLoad(() => load);
    metrics.watchOldestJob(() => 33);
    expect(await expose()).toMatch(/float_running_jobs 1\n[^]*float_jobs_in_line 2\n[^]*_job_age_seconds 33\n/);
    load.jobsInLine = 0;
    expect(await expose()).toContain('float_jobs_in_line 0\n');
  });

  it('lets no clock that was set make time negative', async () => {
    const { metrics, expose } = open();
    metrics.streamStarted(-5);
    expect(await expose()).toContain('float_first_segment_seconds_sum 0\n');
  });
});

describe('labels', () => {
  const anything = fc.oneof(fc.string(), fc.constantFrom(CANARY, '/', '/jobs', 'GET', 'flite', 'speech'), fc.uuid());

  it('stay few, and hold no sentence, whatever a caller hands in', async () => {
    const { registry, metrics } = open();
    const call = (metrics: Metrics, [first, second, third]: readonly [string, string, string], number: number) => {
      metrics.requestAnswered({ method: first, route: second, status: 200 + (number % 400), seconds: 0.1 });
      metrics.vendorCalled({ vendor: first, kind: third, outcome: 'ok', seconds: 0.1 });
      metrics.workBegun(number);
    };
    fc.assert(
      fc.property(fc.tuple(anything, anything, anything), fc.nat(5000), (texts, number) => {
        call(metrics, texts, number);
      }),
      { numRuns: 2000 },
    );
    expect((await labelValues(registry, 'route')).size).toBeLessThanOrEqual(65);
    expect((await labelValues(registry, 'method')).size).toBeLessThanOrEqual(8);
    expect((await labelValues(registry, 'vendor')).size).toBeLessThanOrEqual(17);
    expect((await labelValues(registry, 'attempt')).size).toBe(3);
    for (const { labels } of await ownSeries(registry))
      for (const value of Object.values(labels)) expect(String(value)).not.toMatch(/\s/);
  });

  it('of requests are routes of the app, whatever people ask for', async () => {
    const { registry, ...monitor } = open();
    await using edge = await openEdge({ monitor });
    const templates = new Set(edge.app.routes.map(({ path }) => path));
    const paths = fc.oneof(
      fc.webPath(),
      fc.uuid().map((id) => `/job/${id}?user_id=${encodeURIComponent(CANARY)}`),
      fc.uuid().map((id) => `/media/g_x/hls/${id}/segment_000.ts`),
      fc.constantFrom('/', '/health', '/jobs', '/metrics', '/page/main.js', `/${encodeURIComponent(CANARY)}`),
    );
    const methods = fc.constantFrom('GET', 'POST', 'DELETE', 'HEAD', 'PUT', 'OPTIONS', 'PROPFIND', 'MOTHER');
    await fc.assert(
      fc.asyncProperty(methods, paths, async (method, path) => {
        await edge.app.request(path.startsWith('/') ? path : `/${path}`, { method });
      }),
      { numRuns: 300 },
    );
    const routes = await labelValues(registry, 'route');
    expect([...routes].filter((route) => !templates.has(String(route)))).toEqual([]);
    expect(routes.size).toBeGreaterThan(4);
    expect(await labelValues(registry, 'status')).toEqual(new Set(['2xx', '4xx']));
    expect((await ownSeries(registry)).length).toBeLessThan(2000);
    expect(await monitor.expose()).not.toMatch(/mother|g_x|segment_000/i);
  });
});
