/** A `Content-Disposition` that saves under a name in any script (RFC 6266, RFC 8187). */
export const attachment = (name: string): string => {
  const encoded = encodeURIComponent(name).replaceAll(/['()*]/g, (char) => `%${char.charCodeAt(0).toString(16)}`);
  return `attachment; filename="${name.replaceAll(/[^\w .-]/g, '_')}"; filename*=UTF-8''${encoded}`;
};
