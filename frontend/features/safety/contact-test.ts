import { emergencyLine, helpLines } from '@float/safety';
import fc from 'fast-check';

import { englishWords } from './cardWords';
import { contactActions, contactParts } from './contact';
import { otherCardWords } from './otherCardWords';

const links = (contact: string) => contactParts(contact).flatMap(({ href }) => href ?? []);

describe('contactParts', () => {
  it.each([
    ['911', ['tel:911']],
    ['1-800-799-7233', ['tel:18007997233']],
    ['116 123', ['tel:116123']],
    ['+49 30 123456', ['tel:+4930123456']],
    ['#8891', ['tel:%238891']],
    ['112 or 999', ['tel:112', 'tel:999']],
    ['0800 111 0 111, 0800 111 0 222 or 116 123', ['tel:08001110111', 'tel:08001110222', 'tel:116123']],
    ['190 (police) or 192 (ambulance)', ['tel:190', 'tel:192']],
    ['Call or text 988', ['tel:988']],
  ])('makes every number of %j one to call', (contact, expected) => {
    expect(links(contact)).toEqual(expected);
  });

  it('does not call a number that only takes messages', () => {
    expect(links('Text HOME to 741741')).toEqual(['sms:741741?&body=HOME']);
  });

  it.each([
    ['https://www.iasp.info/crisis-centres-helplines/', 'iasp.info', 'https://www.iasp.info/crisis-centres-helplines/'],
    ['www.opferhilfe-schweiz.ch', 'opferhilfe-schweiz.ch', 'https://www.opferhilfe-schweiz.ch'],
  ])('makes the address %j a link with a short name', (contact, text, href) => {
    expect(contactParts(contact)).toEqual([{ text, href }]);
  });

  it('leaves words as they are', () => {
    expect(contactParts('Your local emergency number')).toEqual([{ text: 'Your local emergency number' }]);
  });

  it('loses nothing of a text that is no address', () => {
    const word = fc.oneof(fc.string(), fc.constantFrom('112', ' or ', '0800 11', '#', '+', '-'));
    fc.assert(
      fc.property(fc.array(word), (words) => {
        const contact = `call ${words.join('')}`;
        expect(
          contactParts(contact)
            .map(({ text }) => text)
            .join(''),
        ).toBe(contact);
      }),
    );
  });
});

describe('contactActions', () => {
  it.each([
    ['Call or text 988', ['Call 988 tel:988', 'Text 988 sms:988']],
    ['Text HOME to 741741', ['Text HOME to 741741 sms:741741?&body=HOME']],
    ['113 or 0800-0113', ['Call 113 tel:113', 'Call 0800-0113 tel:08000113']],
    ['https://findahelpline.com', ['Open findahelpline.com https://findahelpline.com']],
    ['192 (ambulance) or 190 (police)', ['Call 192 (ambulance) tel:192', 'Call 190 (police) tel:190']],
    ['Your local emergency number (112 works in most of Europe and on many mobile phones)', []],
  ])('says what a tap on %j does', (contact, expected) => {
    expect(contactActions(contact, englishWords).map(({ label, href }) => `${label} ${href}`)).toEqual(expected);
  });

  it.each(Object.values(otherCardWords).map((words) => ({ language: words.language, words })))(
    'does the same in $language',
    ({ words }) => {
      const hrefs = (contact: string, said = englishWords) => contactActions(contact, said).map(({ href }) => href);
      for (const { contact } of [...helpLines, emergencyLine('NO'), emergencyLine(undefined)]) {
        expect(hrefs(contact, words)).toEqual(hrefs(contact));
      }
    },
  );

  it('says it in the language of the words, the number from left to right', () => {
    const labels = (contact: string) => contactActions(contact, otherCardWords.ja).map(({ label }) => label);
    expect(labels('Text HOME to 741741')).toEqual(['741741にHOMEとSMSを送る']);
    expect(labels('119 (ambulance) or 110 (police)')).toEqual(['119に電話する（救急車）', '110に電話する（警察）']);
    expect(contactActions('116 123', otherCardWords.ar)[0]?.label).toBe('الاتصال بالرقم \u2066116 123\u2069');
  });
});
