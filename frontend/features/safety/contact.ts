import { type CardWords, fill, termIn } from './cardWords';

/** A piece of a contact; with `href` when a tap can use it. */
export interface ContactPart {
  readonly text: string;
  readonly href?: string;
}

const ADDRESS = /^(?:https?:\/\/|www\.)\S+$/i;
const NUMBER = /[+#]?\d(?:[ .-]?\d){1,14}/g;
/** `Text HOME to 741741`: such a number takes messages, not calls. `Call or text` takes both. */
const TEXT_ONLY = /^text\b/i;
const CALL_OR_TEXT = /^call or text\b/i;
/** The word that a line asks for. */
const TEXT_WORD = /^text "?(\w+)"? to\b/i;

// RFC 3966: in a `tel:` link `#` has to be escaped.
const numberOf = (written: string): string => written.replace(/[ .-]/g, '').replace('#', '%23');

/** With the word in the message. `?&` is read by iOS, which wants `&`, and by everything that follows RFC 5724. */
const smsHref = (written: string, contact: string): string => {
  const word = TEXT_WORD.exec(contact)?.[1];
  return `sms:${numberOf(written)}${word === undefined ? '' : `?&body=${word}`}`;
};

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
  const isTextOnly = TEXT_ONLY.test(contact);
  const parts: ContactPart[] = [];
  let end = 0;
  for (const { 0: number, index } of contact.matchAll(NUMBER)) {
    if (index > end) parts.push({ text: contact.slice(end, index) });
    parts.push({ text: number, href: isTextOnly ? smsHref(number, contact) : `tel:${numberOf(number)}` });
    end = index + number.length;
  }
  if (end < contact.length) parts.push({ text: contact.slice(end) });
  return parts;
};

/** Something that a tap does to reach a help-line. */
export interface ContactAction {
  /** As on a button: `Call 988`, `Text HOME to 741741`, `Open findahelpline.com`. */
  readonly label: string;
  readonly href: string;
}

/** Words before a number say when it is right: such a contact is to be read. */
const IN_WORDS = /^(?!text\b|call or text\b|www\.|https?:)\p{L}/iu;
/** `192 (ambulance)`: what the number is for. */
const PURPOSE = /^ \(([^)]+)\)/;

/**
 * Everything that a tap can do with a contact, in its order; empty when it is in words.
 *
 * @param words  the language of the labels
 */
export const contactActions = (contact: string, words: CardWords): ContactAction[] => {
  if (IN_WORDS.test(contact)) return [];
  const text = (number: string): ContactAction => {
    const word = TEXT_WORD.exec(contact)?.[1];
    const label = word === undefined ? fill(words.text, { number }) : fill(words.textWord, { word, number });
    return { label, href: smsHref(number, contact) };
  };
  return contactParts(contact).flatMap(({ text: shown, href }, index, parts) => {
    if (href === undefined) return [];
    if (href.startsWith('http')) return [{ label: fill(words.open, { host: shown }), href }];
    if (href.startsWith('sms:')) return [text(shown)];
    const purpose = PURPOSE.exec(parts[index + 1]?.text ?? '')?.[1];
    const label =
      purpose === undefined
        ? fill(words.call, { number: shown })
        : fill(words.callFor, { number: shown, purpose: termIn(words, purpose) });
    return CALL_OR_TEXT.test(contact) ? [{ label, href }, text(shown)] : [{ label, href }];
  });
};
