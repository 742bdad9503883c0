import { createFilePlayer } from './filePlayer';
import type { FileStatus } from './fileReports';
import type { PlayerReport } from './playerProtocol';

const mockAudio = {
  volume: 1,
  listener: undefined as ((status: FileStatus) => void) | undefined,
  addListener: (_: string, listener: (status: FileStatus) => void) => {
    mockAudio.listener = listener;
  },
  play: jest.fn(),
  pause: jest.fn(),
  seekTo: jest.fn(() => Promise.resolve()),
  remove: jest.fn(),
  setActiveForLockScreen: jest.fn(),
  updateLockScreenMetadata: jest.fn(),
  clearLockScreenControls: jest.fn(),
};
const mockSetMode = jest.fn((_: object) => Promise.resolve());

jest.mock('expo-audio', () => ({
  createAudioPlayer: () => mockAudio,
  setAudioModeAsync: (mode: object) => mockSetMode(mode),
}));

const status = (part: Partial<FileStatus>): FileStatus => ({
  currentTime: 0,
  duration: 300,
  playing: true,
  isBuffering: false,
  isLoaded: true,
  didJustFinish: false,
  error: null,
  ...part,
});

const open = () => {
  const reports: PlayerReport[] = [];
  const take = createFilePlayer((report) => {
    reports.push(report);
  });
  take({ type: 'begin', startSeconds: 61 });
  take({ type: 'describe', title: 'A quiet pause' });
  take({ type: 'openFile', url: 'file:///kept.mp3' });
  const types = () => reports.map(({ type }) => type);
  return { take, reports, types };
};

beforeEach(() => {
  jest.clearAllMocks();
});

describe('a file of this device', () => {
  it('begins where it should, sounds on in the background, and is controlled from the lock screen', () => {
    open();
    expect(mockSetMode).toHaveBeenCalledWith({
      playsInSilentMode: true,
      shouldPlayInBackground: true,
      interruptionMode: 'doNotMix',
      allowsRecording: false,
    });
    expect(mockAudio.seekTo).toHaveBeenCalledWith(61);
    expect(mockAudio.play).toHaveBeenCalledTimes(1);
    expect(mockAudio.setActiveForLockScreen).toHaveBeenCalledWith(
      true,
      { title: 'A quiet pause', artist: 'Float' },
      { showSeekForward: true, showSeekBackward: true },
    );
  });

  it('tells how it goes', () => {
    const { reports, types } = open();
    mockAudio.listener?.(status({ isLoaded: false }));
    mockAudio.listener?.(status({ currentTime: 61 }));
    expect(reports).toEqual([
      { type: 'grown', availableSeconds: 300, totalSeconds: 300 },
      { type: 'time', seconds: 61, bufferedSeconds: 300 },
      { type: 'sounding' },
    ]);
    mockAudio.listener?.(status({ currentTime: 62 }));
    mockAudio.listener?.(status({ currentTime: 62, playing: false }));
    mockAudio.listener?.(status({ currentTime: 62, isBuffering: true }));
    mockAudio.listener?.(status({ currentTime: 300, didJustFinish: true, playing: false }));
    expect(types().filter((type) => type !== 'time' && type !== 'grown')).toEqual(['sounding', 'paused', 'finished']);
  });

  it('fails without naming the file', () => {
    const { reports } = open();
    mockAudio.listener?.(status({ error: 'file:///kept.mp3 is not there' }));
    expect(reports).toEqual([{ type: 'failed', failure: 'unplayable', detail: 'file' }]);
  });

  it('leaves the lock screen when it is left', () => {
    const { take } = open();
    take({ type: 'pause' });
    take({ type: 'close' });
    expect(mockAudio.pause).toHaveBeenCalledTimes(1);
    expect(mockAudio.clearLockScreenControls).toHaveBeenCalledTimes(1);
    expect(mockAudio.remove).toHaveBeenCalledTimes(1);
  });
});
