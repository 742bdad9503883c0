import { Listeners } from './listeners';
import type { PlayerCommand, PlayerPort, PlayerReport } from './playerProtocol';
import { TwoPlayers } from './twoPlayers';

const begin = { type: 'begin', startSeconds: 12 } as const;
const file = { type: 'openFile', url: 'file:///kept.mp3' } as const;
const settle = () => new Promise((resolve) => setImmediate(resolve));

const open = () => {
  const streams = { commands: [] as PlayerCommand[], listeners: new Listeners() };
  const files: { commands: PlayerCommand[]; report?: (report: PlayerReport) => void } = { commands: [] };
  const port: PlayerPort = {
    send: (command) => {
      streams.commands.push(command);
    },
    listen: streams.listeners.add,
  };
  const make = jest.fn((report: (report: PlayerReport) => void) => {
    files.report = report;
    return Promise.resolve((command: PlayerCommand) => {
      files.commands.push(command);
    });
  });
  const player = new TwoPlayers(port, make);
  const reports: PlayerReport[] = [];
  player.listen((report) => {
    reports.push(report);
  });
  return { player, streams, files, make, reports };
};

describe('TwoPlayers', () => {
  it('gives streams to the page, and makes no player of files for them', async () => {
    const { player, streams, make, reports } = open();
    player.send(begin);
    player.send({ type: 'open', url: 'https://float.example/playlist.m3u8' });
    player.send({ type: 'openFile', url: 'https://float.example/session.mp3' });
    streams.listeners.tell({ type: 'sounding' });
    await settle();
    expect(streams.commands.map(({ type }) => type)).toEqual(['begin', 'open', 'openFile']);
    expect(make).not.toHaveBeenCalled();
    expect(reports).toEqual([{ type: 'sounding' }]);
  });

  it("gives a file of this device to the system's player, with all that was said before", async () => {
    const { player, streams, files, reports } = open();
    player.send(begin);
    player.send({ type: 'describe', title: 'A quiet pause' });
    player.send(file);
    player.send({ type: 'seek', seconds: 30 });
    await settle();
    expect(streams.commands.at(-1)).toEqual({ type: 'close' });
    expect(files.commands).toEqual([
      begin,
      { type: 'describe', title: 'A quiet pause' },
      file,
      { type: 'seek', seconds: 30 },
    ]);
    streams.listeners.tell({ type: 'paused' });
    files.report?.({ type: 'sounding' });
    expect(reports).toEqual([{ type: 'sounding' }]);
  });

  it('goes back to the page for the next stream', async () => {
    const { player, streams, files, reports } = open();
    player.send(begin);
    player.send(file);
    await settle();
    player.send(begin);
    await settle();
    expect(files.commands.at(-1)).toEqual({ type: 'close' });
    expect(streams.commands.at(-1)).toEqual(begin);
    files.report?.({ type: 'finished' });
    expect(reports).toEqual([]);
  });

  it('says so when there is no player of files', async () => {
    const { player, make, reports } = open();
    make.mockRejectedValueOnce(new Error('no module'));
    player.send(begin);
    player.send(file);
    await settle();
    expect(reports).toEqual([{ type: 'failed', failure: 'unplayable', detail: 'no player of files' }]);
  });
});
