import type { Recognizer } from './hearing';

const { recognizer } = jest.requireActual<{ recognizer: Recognizer }>('./recognizer.web');

const started: FakeSpeech[] = [];

/** A browser's own recognition, which can do without a server. */
class FakeSpeech extends EventTarget {
  static available = jest.fn((_options: object) => Promise.resolve('available'));
  processLocally = false;
  lang = '';
  start = () => started.push(this);
  stop = () => this.dispatchEvent(new Event('end'));
  abort = () => this.dispatchEvent(new Event('end'));
  tell(name: string, about: object) {
    this.dispatchEvent(Object.assign(new Event(name), about));
  }
}

const install = (found: unknown) => Reflect.set(globalThis, 'SpeechRecognition', found);

const hear = () => {
  const heard: string[] = [];
  const hearing = recognizer.hear('en-GB', {
    onOpen: () => heard.push('open'),
    onWords: (words) => heard.push(words),
    onEnd: () => heard.push('end'),
    onFailure: (failure) => heard.push(failure),
  });
  return { heard, hearing, speech: started.at(-1) };
};

beforeEach(() => {
  started.length = 0;
  install(FakeSpeech);
});
afterAll(() => {
  Reflect.deleteProperty(globalThis, 'SpeechRecognition');
});

describe('writing down what is said in a browser', () => {
  it('is done only where the browser can do it without its maker', async () => {
    expect(await recognizer.canHear('en-GB')).toBe(true);
    expect(FakeSpeech.available.mock.calls).toEqual([[{ langs: ['en-GB'], processLocally: true }]]);
    FakeSpeech.available.mockResolvedValueOnce('downloadable');
    expect(await recognizer.canHear('en-GB')).toBe(false);
    FakeSpeech.available.mockRejectedValueOnce(new Error('unknown language'));
    expect(await recognizer.canHear('xx')).toBe(false);
    // Of before browsers could: everything that is said goes to the browser's maker.
    install(class extends EventTarget {});
    expect(await recognizer.canHear('en-GB')).toBe(false);
    install(undefined);
    expect(await recognizer.canHear('en-GB')).toBe(false);
  });

  it('asks the browser to keep it on the device', () => {
    expect(hear().speech).toMatchObject({ processLocally: true, lang: 'en-GB' });
  });

  it('tells all words so far, and the end once', () => {
    const { heard, hearing, speech } = hear();
    speech?.tell('audiostart', {});
    speech?.tell('result', { results: [[{ transcript: 'I am ' }]] });
    speech?.tell('result', { results: [[{ transcript: 'I am tired' }], [{ transcript: ' and sad' }]] });
    hearing.stop();
    expect(heard).toEqual(['open', 'I am', 'I am tired and sad', 'end']);
  });

  it.each([
    ['not-allowed', 'refused'],
    ['audio-capture', 'missing'],
    ['language-not-supported', 'broken'],
    ['no-speech', 'end'],
  ])('takes %j for %j', (error, told) => {
    const { heard, speech } = hear();
    speech?.tell('error', { error });
    speech?.tell('end', {});
    expect(heard).toEqual([told]);
  });

  it('tells nothing more after it was cancelled', () => {
    const { heard, hearing } = hear();
    hearing.cancel();
    expect(heard).toEqual([]);
  });
});
