import { ApiError } from '@float/contract/client';
import type { SummaryAnswer } from '@float/contract';
import { summaryAnswer } from '@/testing/answers';
import type { SoundListener, WordsListener } from './hearing';
import { createSpeakingStore, MAX_SECONDS, type SpeakingParts } from './speakingStore';

/** A device, and what it is told. */
const createDevice = ({ hasWords = false, hasRecorder = true } = {}) => {
  const device = {
    words: undefined as WordsListener | undefined,
    sound: undefined as SoundListener | undefined,
    calls: [] as string[],
    answer: () => Promise.resolve(summaryAnswer()),
    upload: (_share: number): void => undefined,
    signal: undefined as AbortSignal | undefined,
  };
  const note = (call: string) => () => {
    device.calls.push(call);
  };
  const hearing = { stop: note('stop'), cancel: note('cancel') };
  const parts: SpeakingParts = {
    language: 'en-GB',
    recognizer: {
      canHear: () => Promise.resolve(hasWords),
      hear: (_language, listener) => {
        device.words = listener;
        return hearing;
      },
    },
    recorder: {
      canHear: () => hasRecorder,
      hear: (listener) => {
        device.sound = listener;
        return hearing;
      },
    },
    send: (audio, signal, onUpload): Promise<SummaryAnswer> => {
      device.calls.push(`send ${audio}`);
      device.upload = onUpload;
      device.signal = signal;
      return device.answer();
    },
    onStart: note('start'),
    onWords: (words) => device.calls.push(words),
    onNamed: note('named'),
    onMustType: note('type'),
  };
  return { device, store: createSpeakingStore(parts) };
};

type Device = ReturnType<typeof createDevice>;

/** Lets the promises that are settled be heard of. */
const settle = () => jest.advanceTimersByTimeAsync(0);
const say = async ({ device, store }: Device, seconds = 3) => {
  await settle();
  store.getState().start();
  device.sound?.onOpen();
  await jest.advanceTimersByTimeAsync(seconds * 1000);
  store.getState().stop();
};

const stepOf = ({ store }: Device) => store.getState().speaking.step;

beforeEach(() => {
  jest.useFakeTimers();
});
afterEach(() => {
  jest.useRealTimers();
});

describe('speaking where the device writes down what is said', () => {
  it('shows the words as they are said, and asks nobody else', async () => {
    const said = createDevice({ hasWords: true });
    await settle();
    said.store.getState().start();
    said.device.words?.onOpen();
    expect(said.store.getState().speaking).toEqual({ step: 'hearing', way: 'words' });
    said.device.words?.onWords('I am');
    said.device.words?.onWords('I am tired');
    said.store.getState().stop();
    said.device.words?.onEnd();
    expect(said.device.calls).toEqual(['start', 'I am', 'I am tired', 'stop', 'type']);
    expect(stepOf(said)).toBe('silent');
  });

  it('records instead when the device cannot do it after all', async () => {
    const said = createDevice({ hasWords: true });
    await settle();
    said.store.getState().start();
    said.device.words?.onFailure('broken');
    said.device.sound?.onOpen();
    expect(said.store.getState().speaking).toEqual({ step: 'hearing', way: 'sound' });
  });

  it('does not record when the person forbids the microphone, and says what to do', async () => {
    const said = createDevice({ hasWords: true });
    await settle();
    said.store.getState().start();
    said.device.words?.onFailure('refused');
    expect(said.device.sound).toBeUndefined();
    expect(said.store.getState().problem?.title).toBe('Float may not use the microphone');
    expect(said.device.calls).toEqual(['start', 'type']);
  });
});

describe('speaking where it is recorded', () => {
  it('sends what was said, with its progress, and goes on', async () => {
    const said = createDevice();
    await say(said);
    said.device.sound?.onSound('QUJD');
    expect(stepOf(said)).toBe('sending');
    said.device.upload(0.5);
    expect(said.store.getState().speaking).toEqual({ step: 'sending', share: 0.5 });
    await settle();
    expect(said.device.calls).toEqual(['start', 'stop', 'send QUJD', 'named']);
    expect(stepOf(said)).toBe('silent');
  });

  it('ends by itself after two minutes', async () => {
    const said = createDevice();
    await settle();
    said.store.getState().start();
    said.device.sound?.onOpen();
    await jest.advanceTimersByTimeAsync(MAX_SECONDS * 1000);
    expect(stepOf(said)).toBe('finishing');
    expect(said.device.calls).toEqual(['start', 'stop']);
  });

  it('sends nothing that is only a slip of the finger', async () => {
    const said = createDevice();
    await say(said, 0.3);
    said.device.sound?.onSound('QUJD');
    expect(said.device.calls).toEqual(['start', 'stop']);
    expect(said.store.getState().problem?.title).toBe('That was very short');
  });

  it('cancels what is on its way, and takes no answer that comes later', async () => {
    const said = createDevice();
    await say(said);
    said.device.sound?.onSound('QUJD');
    said.store.getState().cancel();
    await settle();
    expect(said.device.signal?.aborted).toBe(true);
    expect(said.device.calls).not.toContain('named');
    expect(stepOf(said)).toBe('silent');
  });

  it('asks to type, and is not offered again, where recordings are not understood', async () => {
    const said = createDevice();
    said.device.answer = () => Promise.reject(new ApiError('TRANSCRIPTION_UNAVAILABLE', 'No.', { retriable: false }));
    await say(said);
    said.device.sound?.onSound('QUJD');
    await settle();
    expect(said.store.getState()).toMatchObject({ way: undefined, problem: { mayRetry: false } });
    expect(said.device.calls.at(-1)).toBe('type');
  });

  it.each([
    ['the connection fails', new ApiError('NETWORK', 'Away.', { retriable: true })],
    ['who listens is busy', new ApiError('TRANSCRIPTION_UNAVAILABLE', 'Not now.', { retriable: true })],
  ])('keeps what was said when %s, to send it again', async (_name, failure) => {
    const said = createDevice();
    said.device.answer = () => Promise.reject(failure);
    await say(said);
    said.device.sound?.onSound('QUJD');
    await settle();
    expect(said.store.getState().problem).toMatchObject({ mayRetry: true });
    said.device.answer = () => Promise.resolve(summaryAnswer());
    said.store.getState().sendAgain();
    await settle();
    expect(said.device.calls.at(-1)).toBe('named');
    said.store.getState().sendAgain();
    expect(stepOf(said)).toBe('silent');
  });

  it('forgets it when it is let go before the microphone is open', async () => {
    const said = createDevice();
    await settle();
    said.store.getState().start();
    said.store.getState().stop();
    expect(said.device.calls).toEqual(['start', 'cancel']);
    expect(stepOf(said)).toBe('silent');
  });
});

it('is not offered where there is neither', async () => {
  const said = createDevice({ hasRecorder: false });
  await settle();
  expect(said.store.getState().way).toBeUndefined();
  said.store.getState().start();
  expect(stepOf(said)).toBe('silent');
});
