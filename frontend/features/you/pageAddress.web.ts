export const pageAddress = (): string => location.href;
