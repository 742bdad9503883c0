/** A piece of a contact; with `href` when a tap can use it. */
export interface ContactPart {
  readonly text: string;
  readonly href?: string;
}

const ADDRESS = /^(?:https?:\/\/|www\.)\S+$/i;
const NUMBER = /[+#]?\d(?:[ .-]?\d){1,14}/g;
/** `Text HOME to 741741`: such a number takes messages, not calls. `Call or text` takes both. */
const TEXT_ONLY = /^text\b/i;

const addressHref = (address: string) => (/^https?:/i.test(address) ? address : `https://${address}`);
const hostOf = (address: string) => address.replace(/^(?:https?:\/\/)?(?:www\.)?/i, '').replace(/[/?#].*$/, '');

/**
 * Where the numbers and addresses of a contact are.
 *
 * @param contact  as a help-line publishes it: `116 123`, `Call or text 988`, `Text HOME to 741741`, an address
 * @returns        the whole text in pieces; of an address the host
 */
export const contactParts = (contact: string): ContactPart[] => {
  if (ADDRESS.test(contact)) return [{ text: hostOf(contact), href: addressHref(contact) }];
  const scheme = TEXT_ONLY.test(contact) ? 'sms' : 'tel';
  const parts: ContactPart[] = [];
  let end = 0;
  for (const { 0: number, index } of contact.matchAll(NUMBER)) {
    if (index > end) parts.push({ text: contact.slice(end, index) });
    // RFC 3966: in a `tel:` link `#` has to be escaped.
    parts.push({ text: number, href: `${scheme}:${number.replace(/[ .-]/g, '').replace('#', '%23')}` });
    end = index + number.length;
  }
  if (end < contact.length) parts.push({ text: contact.slice(end) });
  return parts;
};
