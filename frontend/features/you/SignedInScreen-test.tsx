import { fireEvent, screen, waitFor } from '@testing-library/react-native';
import { completeSignIn } from '@/identity/signIn';
import { SignInError } from '@/identity/signInError';
import { router } from '@/testing/fakeRouter';
import { renderScreen } from '@/testing/renderScreen';
import { SignedInScreen } from './SignedInScreen';

jest.mock('expo-router', () => jest.requireActual<object>('@/testing/fakeRouter'));
jest.mock('@/keep/deviceSlots', () => jest.requireActual<object>('@/testing/fakeSlots'));
jest.mock('@/identity/signIn', () => ({ completeSignIn: jest.fn() }));

beforeEach(() => {
  jest.clearAllMocks();
});

it('completes the sign-in once, and goes to who you are', async () => {
  jest.mocked(completeSignIn).mockResolvedValue(true);
  renderScreen(<SignedInScreen />);
  expect(screen.getByText('Signing you in…')).toBeOnTheScreen();
  await waitFor(() => {
    expect(router.replace.mock.calls).toEqual([['/you']]);
  });
  expect(completeSignIn).toHaveBeenCalledTimes(1);
});

it('says what went wrong, and leads back', async () => {
  jest.mocked(completeSignIn).mockRejectedValue(new SignInError('strange'));
  renderScreen(<SignedInScreen />);
  expect(await screen.findByText('You were not signed in')).toBeOnTheScreen();
  fireEvent.press(screen.getByRole('button', { name: 'Back to you' }));
  expect(router.replace.mock.calls).toEqual([['/you']]);
});
