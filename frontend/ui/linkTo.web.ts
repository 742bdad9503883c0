export const linkTo = (href: string): object => ({
  role: 'link',
  href,
  hrefAttrs: href.startsWith('http') ? { target: 'blank', rel: 'noreferrer' } : {},
});
