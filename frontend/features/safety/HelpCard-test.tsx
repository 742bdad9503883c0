import { directories, emergencyLine, helpLines } from '@float/safety';
import { act, fireEvent, render, screen } from '@testing-library/react-native';
import { Linking } from 'react-native';
import { crisis } from '@/testing/answers';
import { bringForward } from '@/ui/bringForward';
import { type CardWords, englishWords, termIn } from './cardWords';
import { HelpCard } from './HelpCard';
import { HelpLines } from './HelpLines';
import { loadOtherCardWords } from './loadOtherCardWords';
import { otherCardWords } from './otherCardWords';

jest.mock('@/ui/bringForward', () => ({ bringForward: jest.fn() }));
// Jest has no import().
jest.mock('./loadOtherCardWords', () => ({ loadOtherCardWords: jest.fn() }));
jest.mock('@/keep/deviceSlots', () => jest.requireActual<object>('@/testing/fakeSlots'));

const open = jest.spyOn(Linking, 'openURL').mockResolvedValue(true);

beforeEach(() => {
  jest.mocked(loadOtherCardWords).mockReset().mockResolvedValue({ otherCardWords });
  jest.mocked(bringForward).mockClear();
  open.mockClear();
});

describe('HelpCard', () => {
  it('shows nothing where nothing speaks of danger', () => {
    render(<HelpCard safety={null} />);
    expect(screen.toJSON()).toBeNull();
  });

  it('brings the numbers, each to be called, texted or opened by a tap', () => {
    render(<HelpCard safety={crisis} />);
    expect(screen.getByText(crisis.message)).toBeOnTheScreen();
    fireEvent.press(screen.getByLabelText('Call 116 123, Samaritans'));
    fireEvent.press(screen.getByLabelText('Text SHOUT to 85258, Shout'));
    fireEvent.press(screen.getByLabelText('Open findahelpline.com, Find A Helpline'));
    expect(open.mock.calls).toEqual([['tel:116123'], ['sms:85258?&body=SHOUT'], ['https://findahelpline.com']]);
  });

  it('takes the focus when it appears, and not again with every poll', () => {
    const { rerender } = render(<HelpCard safety={crisis} />);
    rerender(<HelpCard safety={structuredClone(crisis)} />);
    expect(bringForward).toHaveBeenCalledTimes(1);
    rerender(<HelpCard safety={{ ...crisis, message: 'Something else.' }} />);
    expect(bringForward).toHaveBeenCalledTimes(2);
  });

  it('can be folded into a bar, and never goes away', () => {
    render(<HelpCard safety={crisis} />);
    fireEvent.press(screen.getByLabelText('Hide help'));
    expect(screen.queryByText(crisis.message)).toBeNull();
    expect(screen.getByText('You are not alone with this')).toBeOnTheScreen();
    fireEvent.press(screen.getByLabelText('Show help'));
    expect(screen.getByText(crisis.message)).toBeOnTheScreen();
  });

  it('leaves the focus alone where the help has been shown before', () => {
    render(<HelpCard safety={crisis} startsFolded />);
    expect(bringForward).not.toHaveBeenCalled();
    expect(screen.getByLabelText('Show help')).toBeOnTheScreen();
  });

  it('is worded for who only may need someone', () => {
    render(<HelpCard safety={{ ...crisis, level: 'concern' }} />);
    expect(screen.getByText('If you would like to talk to someone')).toBeOnTheScreen();
  });
});

/** Everything that is read or heard. */
const saidOn = (node: unknown): string[] => {
  if (typeof node === 'string') return [node];
  if (Array.isArray(node)) return node.flatMap(saidOn);
  if (typeof node !== 'object' || node === null || !('props' in node) || !('children' in node)) return [];
  const { 'aria-label': label, accessibilityLabel } = node.props as Readonly<Record<string, unknown>>;
  return [label, accessibilityLabel, node.children].flatMap(saidOn);
};

/** What must not be left in another language; a word that is the same there may. */
const englishFor = ({ terms }: CardWords): RegExp => {
  const { language: _language, terms: _terms, ...fixed } = englishWords;
  const pieces = Object.values(fixed).flatMap((text) => text.split(/[^\w ’]+\w+[^\w ’]+/));
  const differing = Object.keys(terms).filter((term) => terms[term] !== term);
  const left = [...pieces, ...differing, 'or']
    .map((piece) => piece.trim())
    .filter((piece) => /^\w{4}|^or$/.test(piece));
  return new RegExp(`\\b(?:${left.map((each) => each.replace(/[()]/g, '\\$&')).join('|')})(?!\\w)`);
};

describe('in the language of the person', () => {
  const lines = ['NO', 'IE', 'ZA', undefined].map((region) => emergencyLine(region));
  const all = [...lines, ...helpLines, ...Object.values(directories)];
  const resources = [...new Map(all.map((line) => [`${line.name} ${line.contact}`, line])).values()];

  it('is English when the words cannot be loaded, and asks for them again', async () => {
    jest.mocked(loadOtherCardWords).mockRejectedValueOnce(new Error('offline'));
    const { unmount } = render(<HelpCard safety={{ ...crisis, language: 'es' }} />);
    await act(async () => {
      await Promise.resolve();
    });
    expect(screen.getByText('You are not alone with this')).toBeOnTheScreen();
    expect(screen.getByText('Call 116 123')).toBeOnTheScreen();
    unmount();
    expect(loadOtherCardWords).toHaveBeenCalledTimes(1);
  });

  it('is English until the words are there, and says so', async () => {
    render(<HelpCard safety={{ ...crisis, language: 'ar' }} />);
    const card = screen.getByLabelText('You are not alone with this');
    expect(card.props).toMatchObject({ lang: 'en', dir: 'ltr' });
    expect(screen.getByText(crisis.message).props).toMatchObject({ lang: 'ar', dir: 'rtl' });
    await screen.findByText('لست وحدك في هذا');
    expect(screen.getByLabelText('لست وحدك في هذا').props).toMatchObject({ lang: 'ar', dir: 'rtl' });
    expect(bringForward).toHaveBeenCalledTimes(1);
  });

  describe.each(Object.values(otherCardWords).map((words) => ({ language: words.language, words })))(
    '$language',
    ({ language, words }) => {
      const names = resources.map(({ name }) => termIn(words, name));
      it.each([
        ['emergency', { level: 'crisis', is_emergency: true }],
        ['crisis', { level: 'crisis' }],
        ['concern', { level: 'concern' }],
      ] as const)('has no English left in an answer to %s', async (title, level) => {
        render(<HelpCard safety={{ ...crisis, ...level, language, message: '…', resources }} />);
        await screen.findByText(words[title]);
        const direction = language === 'ar' ? 'rtl' : 'ltr';
        const card = screen.getByLabelText(words[title]);
        expect(card.props).toMatchObject({ lang: language, dir: direction, accessibilityLanguage: language });
        expect(card).toHaveStyle({ direction, writingDirection: direction });
        const said = saidOn(screen.toJSON()).map((each) => names.reduce((rest, name) => rest.replace(name, ''), each));
        expect(said).toContain(words.foldAway);
        expect(said.filter((each) => englishFor(words).test(each))).toEqual([]);
      });
    },
  );

  it('keeps numbers and names from left to right in Arabic', async () => {
    render(<HelpCard safety={{ ...crisis, language: 'ar' }} />);
    expect(await screen.findByText('الاتصال بالرقم \u2066116 123\u2069')).toBeOnTheScreen();
    expect(screen.getByText('\u200F\u2068Samaritans\u2069 · ليلًا ونهارًا').props).toMatchObject({ dir: 'rtl' });
    expect(termIn(otherCardWords.ar, 'Kids Helpline (5 to 25)')).toBe('\u2068Kids Helpline\u2069 (من 5 إلى 25 عامًا)');
  });

  it('links the number that stands in a sentence', async () => {
    render(<HelpCard safety={{ ...crisis, language: 'fr', resources: [emergencyLine(undefined)] }} />);
    fireEvent.press(await screen.findByLabelText('Appeler le 112, Services d’urgence'));
    expect(open.mock.calls).toEqual([['tel:112']]);
  });
});

describe('HelpLines', () => {
  it('says where somebody listens in every country', () => {
    render(<HelpLines />);
    expect(screen.getByText('Open findahelpline.com')).toBeOnTheScreen();
  });
});
