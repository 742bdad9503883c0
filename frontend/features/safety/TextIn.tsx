import type { Language } from '@float/safety';
import { Platform, type TextStyle } from 'react-native';
import { Text, type TextProps } from '@/ui/Text';

const directionOf = (language: Language): 'ltr' | 'rtl' => (language === 'ar' ? 'rtl' : 'ltr');

/** Tells browsers (`lang`, `dir`) and screen readers of phones which language the words of a view are in. */
export const inLanguage = (language: Language) => ({
  lang: language,
  dir: directionOf(language),
  accessibilityLanguage: language,
});

/** From which side a view and the words in it begin. Browsers take the layout from `dir`. */
export const flowOf = (language: Language): TextStyle => {
  const direction = directionOf(language);
  return Platform.OS === 'web' ? { writingDirection: direction } : { writingDirection: direction, direction };
};

interface TextInProps extends TextProps {
  readonly language: Language;
}

/** Text in a language that need not be the one of the app. */
export const TextIn = ({ language, style, ...rest }: TextInProps) => (
  <Text {...inLanguage(language)} {...rest} style={[flowOf(language), style]} />
);
