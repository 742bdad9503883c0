/** Absent means no: clients that understand a coding say so, and those that do not rarely say anything. */
const accepts = (header: string | undefined, names: readonly string[]): boolean =>
  (header ?? '').split(',').some((coding) => {
    const [name = '', ...parameters] = coding.split(';').map((part) => part.trim().toLowerCase());
    return names.includes(name) && !parameters.some((parameter) => /^q=0(\.0*)?$/.test(parameter));
  });

export const acceptsGzip = (header: string | undefined): boolean => accepts(header, ['gzip', 'x-gzip', '*']);

export const acceptsBrotli = (header: string | undefined): boolean => accepts(header, ['br']);
