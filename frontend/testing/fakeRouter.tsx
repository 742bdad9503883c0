import { useEffect } from 'react';

/** What a screen asked of the router. */
export const router = {
  push: jest.fn((_href: string) => undefined),
  back: jest.fn(() => undefined),
  replace: jest.fn((_href: string) => undefined),
  dismissTo: jest.fn((_href: string) => undefined),
  canGoBack: () => true,
};

/** In the place of `expo-router`: one screen, always in front. */
export const useRouter = () => router;
export const useIsFocused = () => true;
export const useFocusEffect = (effect: () => (() => void) | undefined) => {
  useEffect(effect, [effect]);
};
export const Redirect = ({ href }: { readonly href: string }) => {
  useEffect(() => {
    router.replace(href);
  }, [href]);
  return null;
};
