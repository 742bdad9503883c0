const TOKEN = /\.\.|\{\w+\}|[()|[\]]|[^\s()|[\]{}]+/g;

const compileToken = (token: string, classes: Readonly<Record<string, string>>): string => {
  if (token === '..') return '(?:[^ .]+ ){0,4}';
  if (token === '(' || token === '[') return '(?:';
  if (token === ']') return ')?';
  if (token === ')' || token === '|') return token;
  if (token.startsWith('{')) return `(?:${compileTokens(classOf(token, classes), classes)})`;
  return `${token.replace('.', '\\.').replace('*', '[^ .]*')} `;
};

const compileTokens = (phrase: string, classes: Readonly<Record<string, string>>): string =>
  (phrase.match(TOKEN) ?? []).map((token) => compileToken(token, classes)).join('');

const classOf = (token: string, classes: Readonly<Record<string, string>>): string => {
  const words = classes[token.slice(1, -1)];
  if (words === undefined) throw new TypeError(`there is no word class ${token}`);
  return words;
};

/**
 * Phrases in the notation of {@link SignGroup} as one pattern for normalised text, where every word is followed by one
 * space and a space stands in front of all. Gaps are bounded, so that matching takes linear time.
 *
 * @throws {TypeError} for a word class that does not exist
 */
export const compilePhrases = (phrases: readonly string[], classes: Readonly<Record<string, string>>): RegExp =>
  new RegExp(`(?<= )(?:${phrases.map((phrase) => compileTokens(phrase, classes)).join('|')})`, 'g');
