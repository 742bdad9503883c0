import type { PlayerReport } from './playerProtocol';
import { WebViewBridge } from './webViewBridge';

const open = () => {
  const bridge = new WebViewBridge();
  const posted: unknown[] = [];
  const reports: PlayerReport[] = [];
  bridge.listen((report) => {
    reports.push(report);
  });
  const attach = () => {
    bridge.attach((text) => {
      posted.push(JSON.parse(text));
    });
  };
  const say = (run: number, report: PlayerReport) => {
    bridge.receive(JSON.stringify({ run, report }));
  };
  attach();
  return { bridge, posted, reports, attach, say };
};

const begin = { type: 'begin', startSeconds: 0 } as const;
const opening = { type: 'open', url: 'https://float.example/playlist.m3u8' } as const;

describe('WebViewBridge', () => {
  it('keeps what is said before the page listens', () => {
    const { bridge, posted, say } = open();
    bridge.send(begin);
    bridge.send(opening);
    expect(posted).toEqual([]);
    say(0, { type: 'ready' });
    expect(posted).toEqual([
      { run: 1, command: begin },
      { run: 1, command: opening },
    ]);
    bridge.send({ type: 'pause' });
    expect(posted.at(-1)).toEqual({ run: 1, command: { type: 'pause' } });
  });

  it('does not take a report of the last session for one of this', () => {
    const { bridge, reports, say } = open();
    say(0, { type: 'ready' });
    bridge.send(begin);
    bridge.send(begin);
    say(1, { type: 'finished' });
    say(2, { type: 'sounding' });
    expect(reports).toEqual([{ type: 'sounding' }]);
  });

  it('goes on at the same second, as loud and as paused, when the system has ended the page', () => {
    const { bridge, posted, reports, attach, say } = open();
    say(0, { type: 'ready' });
    bridge.send(begin);
    bridge.send({ type: 'describe', title: 'A quiet pause' });
    bridge.send(opening);
    bridge.send({ type: 'reopen', url: 'https://float.example/fresh.m3u8' });
    say(1, { type: 'time', seconds: 61.5, bufferedSeconds: 80 });
    bridge.lose();
    expect(reports.at(-1)).toEqual({ type: 'starved' });
    bridge.send({ type: 'pause' });
    posted.length = 0;
    attach();
    say(0, { type: 'ready' });
    expect(posted).toEqual([
      { run: 1, command: { type: 'begin', startSeconds: 61.5 } },
      { run: 1, command: { type: 'describe', title: 'A quiet pause' } },
      { run: 1, command: { type: 'open', url: 'https://float.example/fresh.m3u8' } },
      { run: 1, command: { type: 'pause' } },
    ]);
  });

  it('does not begin again what was left', () => {
    const { bridge, posted, attach, say } = open();
    say(0, { type: 'ready' });
    bridge.send(begin);
    bridge.send({ type: 'close' });
    bridge.lose();
    posted.length = 0;
    attach();
    say(0, { type: 'ready' });
    expect(posted).toEqual([]);
  });

  it.each(['', '{', '{"run":1,"report":{"type":"shouting"}}', 'null'])('does not trust a page that says %j', (text) => {
    const { bridge, reports } = open();
    bridge.receive(text);
    expect(reports).toEqual([{ type: 'failed', failure: 'unplayable', detail: 'page not understood' }]);
  });
});
