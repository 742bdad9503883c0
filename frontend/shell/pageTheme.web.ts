import type { ColorMode } from '@/ui/tokens';

export const showPageTheme = (mode: ColorMode, ground: string): void => {
  document.documentElement.style.colorScheme = mode;
  document.documentElement.style.backgroundColor = ground;
  document.body.style.backgroundColor = ground;
  for (const meta of document.querySelectorAll<HTMLMetaElement>('meta[name="theme-color"]')) meta.content = ground;
};
