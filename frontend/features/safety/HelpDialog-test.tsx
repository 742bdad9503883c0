import { act, fireEvent, screen } from '@testing-library/react-native';
import { renderScreen } from '@/testing/renderScreen';
import { HelpButton } from './HelpButton';
import { HelpDialog } from './HelpDialog';
import { useHelp } from './helpStore';

afterEach(() => {
  act(() => {
    useHelp.getState().close();
  });
});

it('opens by the button of any screen, stays when that screen goes, and closes', () => {
  const { unmount } = renderScreen(
    <>
      <HelpButton />
      <HelpDialog />
    </>,
  );
  expect(screen.queryByText('Someone to talk to')).toBeNull();
  fireEvent.press(screen.getByRole('button', { name: 'Help: someone to talk to' }));
  expect(screen.getByText('Someone to talk to')).toBeOnTheScreen();
  expect(screen.getAllByRole('link').length).toBeGreaterThan(0);
  unmount();
  expect(useHelp.getState().isOpen).toBe(true);
});

it('closes by its button', () => {
  renderScreen(<HelpDialog />);
  act(() => {
    useHelp.getState().open();
  });
  fireEvent.press(screen.getByRole('button', { name: 'Close' }));
  expect(screen.queryByText('Someone to talk to')).toBeNull();
});
