import { requestRecordingPermissionsAsync } from 'expo-audio';
import { recorder } from './recorder';

const mockFiles = new Map<string, string>();
const mockCalls: string[] = [];

jest.mock('expo-audio', () => ({
  AudioModule: {
    AudioRecorder: class {
      uri = 'file:///said.m4a';
      prepareToRecordAsync = () => Promise.resolve();
      record = () => mockCalls.push('record');
      getStatus = () => ({ metering: -25 });
      stop = () => {
        mockCalls.push('stop');
        mockFiles.set('file:///said.m4a', 'QUJD');
        return Promise.resolve();
      };
    },
  },
  AudioQuality: {},
  IOSOutputFormat: {},
  requestRecordingPermissionsAsync: jest.fn(() => Promise.resolve({ granted: true })),
  setAudioModeAsync: () => Promise.resolve(),
}));
jest.mock('expo-file-system', () => ({
  File: class {
    readonly uri: string;
    constructor(uri: string) {
      this.uri = uri;
    }
    base64 = () => Promise.resolve(mockFiles.get(this.uri));
    delete = () => mockFiles.delete(this.uri);
  },
}));

const hear = async () => {
  const heard: string[] = [];
  const hearing = recorder.hear({
    onOpen: () => heard.push('open'),
    onLevel: (level) => heard.push(String(level)),
    onSound: (audio) => heard.push(audio),
    onFailure: (failure) => heard.push(failure),
  });
  await jest.advanceTimersByTimeAsync(0);
  return { heard, hearing };
};

beforeEach(() => {
  jest.useFakeTimers();
  mockCalls.length = 0;
  mockFiles.clear();
});
afterEach(() => {
  jest.useRealTimers();
});

describe('a recording', () => {
  it('tells how loud it is, and leaves nothing on the device', async () => {
    const { heard, hearing } = await hear();
    await jest.advanceTimersByTimeAsync(100);
    hearing.stop();
    await jest.advanceTimersByTimeAsync(0);
    expect(heard).toEqual(['open', '0.5', 'QUJD']);
    expect(mockFiles.size).toBe(0);
  });

  it('is thrown away when it is cancelled', async () => {
    const { heard, hearing } = await hear();
    hearing.cancel();
    await jest.advanceTimersByTimeAsync(1000);
    expect(heard).toEqual(['open']);
    expect([mockCalls, mockFiles.size]).toEqual([['record', 'stop'], 0]);
  });

  it('does not begin without leave', async () => {
    jest.mocked(requestRecordingPermissionsAsync).mockResolvedValueOnce({ granted: false } as never);
    const { heard } = await hear();
    expect([heard, mockCalls]).toEqual([['refused'], []]);
  });
});
