import type { Feeling } from '@float/contract';
import type { ReactNode } from 'react';
import { createContext, useContext, useEffect, useMemo, useState } from 'react';
import { AccessibilityInfo, useColorScheme } from 'react-native';
import { usePreferences } from '@/features/preferences/preferencesStore';
import type { ColorMode, Palette } from './tokens';
import { paletteFor } from './tokens';

export interface Theme {
  readonly mode: ColorMode;
  readonly palette: Palette;
  /** The person asked their device for less movement. */
  readonly isReducedMotion: boolean;
}

const ThemeContext = createContext<Theme>({ mode: 'light', palette: paletteFor('light'), isReducedMotion: false });

const useReducedMotion = (): boolean => {
  const [isReduced, setReduced] = useState(false);
  useEffect(() => {
    let isGone = false;
    void AccessibilityInfo.isReduceMotionEnabled().then((value) => {
      if (!isGone) setReduced(value);
    });
    const subscription = AccessibilityInfo.addEventListener('reduceMotionChanged', setReduced);
    return () => {
      isGone = true;
      subscription.remove();
    };
  }, []);
  return isReduced;
};

/** Light or dark as the person chose, or as their device is. */
export const ThemeProvider = ({ children }: { readonly children: ReactNode }) => {
  const chosen = usePreferences(({ theme }) => theme);
  const system = useColorScheme();
  const isReducedMotion = useReducedMotion();
  const mode: ColorMode = chosen === 'system' ? (system === 'dark' ? 'dark' : 'light') : chosen;
  const theme = useMemo(() => ({ mode, palette: paletteFor(mode), isReducedMotion }), [mode, isReducedMotion]);
  return <ThemeContext.Provider value={theme}>{children}</ThemeContext.Provider>;
};

/** Gives everything inside the colours of a feeling. */
export const FeelingColors = ({
  feeling,
  children,
}: {
  readonly feeling: Feeling | undefined;
  readonly children: ReactNode;
}) => {
  const outer = useTheme();
  const theme = useMemo(() => ({ ...outer, palette: paletteFor(outer.mode, feeling) }), [outer, feeling]);
  return <ThemeContext.Provider value={theme}>{children}</ThemeContext.Provider>;
};

export const useTheme = (): Theme => useContext(ThemeContext);
