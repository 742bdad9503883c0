export const showPageTheme = (): void => undefined;
