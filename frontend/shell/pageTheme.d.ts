import type { ColorMode } from '@/ui/tokens';

/** Gives what is around the app, as a browser's own bars and fields, the colours of the app. */
export declare const showPageTheme: (mode: ColorMode, ground: string) => void;
