import { ExpoSpeechRecognitionModule as speech } from 'expo-speech-recognition';
import { recognizer } from './recognizer';

const listeners = new Map<string, (event: object) => void>();
const tell = (name: string, event: object = {}) => listeners.get(name)?.(event);

jest.mock('expo-speech-recognition', () => ({
  ExpoSpeechRecognitionModule: {
    isRecognitionAvailable: () => true,
    supportsOnDeviceRecognition: jest.fn(() => true),
    getSupportedLocales: () => Promise.resolve({ locales: ['en_GB', 'fr_FR'], installedLocales: ['en_GB'] }),
    requestMicrophonePermissionsAsync: jest.fn(() => Promise.resolve({ granted: true })),
    addListener: jest.fn(),
    start: jest.fn(),
    stop: jest.fn(),
    abort: jest.fn(),
  },
}));

const hear = async () => {
  const heard: string[] = [];
  const hearing = recognizer.hear('en-GB', {
    onOpen: () => heard.push('open'),
    onWords: (words) => heard.push(words),
    onEnd: () => heard.push('end'),
    onFailure: (failure) => heard.push(failure),
  });
  await Promise.resolve();
  await Promise.resolve();
  return { heard, hearing };
};

beforeEach(() => {
  jest.clearAllMocks();
  jest.mocked(speech).addListener.mockImplementation((name, listener: unknown) => {
    listeners.set(name, listener as (event: object) => void);
    return { remove: () => listeners.delete(name) };
  });
});

describe('writing down what is said', () => {
  it('is done only by devices that can do it alone, in that language', async () => {
    expect(await recognizer.canHear('en-GB')).toBe(true);
    expect(await recognizer.canHear('fr-FR')).toBe(false);
    jest.mocked(speech).supportsOnDeviceRecognition.mockReturnValueOnce(false);
    expect(await recognizer.canHear('en-GB')).toBe(false);
  });

  it('never leaves the device', async () => {
    await hear();
    expect(jest.mocked(speech).start.mock.calls).toEqual([
      [expect.objectContaining({ lang: 'en-GB', requiresOnDeviceRecognition: true })],
    ]);
  });

  it('joins what was said before a pause with what follows', async () => {
    const { heard } = await hear();
    tell('audiostart');
    tell('result', { isFinal: false, results: [{ transcript: 'I am' }] });
    tell('result', { isFinal: true, results: [{ transcript: 'I am tired' }] });
    tell('result', { isFinal: false, results: [{ transcript: 'and sad' }] });
    tell('end');
    expect(heard).toEqual(['open', 'I am', 'I am tired', 'I am tired and sad', 'end']);
    expect(listeners.size).toBe(0);
  });

  it('takes silence for no words, and a refusal for a refusal', async () => {
    const silent = await hear();
    tell('error', { error: 'no-speech' });
    expect(silent.heard).toEqual(['end']);
    jest.mocked(speech).requestMicrophonePermissionsAsync.mockResolvedValueOnce({ granted: false } as never);
    const refused = await hear();
    expect(refused.heard).toEqual(['refused']);
    expect(jest.mocked(speech).start.mock.calls).toHaveLength(1);
  });

  it('tells nothing more after it was cancelled', async () => {
    const { heard, hearing } = await hear();
    hearing.cancel();
    tell('end');
    expect(heard).toEqual([]);
    expect(jest.mocked(speech).abort.mock.calls).toHaveLength(1);
  });
});
