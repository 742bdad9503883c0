import { fireEvent, render, screen } from '@testing-library/react-native';
import { Linking } from 'react-native';
import { crisis } from '@/testing/answers';
import { bringForward } from '@/ui/bringForward';
import { HelpCard } from './HelpCard';
import { HelpLines } from './HelpLines';

jest.mock('@/ui/bringForward', () => ({ bringForward: jest.fn() }));
jest.mock('@/keep/deviceSlots', () => jest.requireActual<object>('@/testing/fakeSlots'));

const open = jest.spyOn(Linking, 'openURL').mockResolvedValue(true);

beforeEach(() => {
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
    fireEvent.press(screen.getByLabelText('Fold the help away'));
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

describe('HelpLines', () => {
  it('says where somebody listens in every country', () => {
    render(<HelpLines />);
    expect(screen.getByText('findahelpline.com')).toBeOnTheScreen();
  });
});
