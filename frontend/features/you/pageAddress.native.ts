export const pageAddress = (): string => '';
