/**
 * Breaks a text into lines between words; a word that is too long has a line of its own.
 *
 * @param indent  in front of every line but the first, which has `first`
 */
export const wrapText = (text: string, columns: number, indent = '', first = indent): string => {
  const lines: string[] = [];
  let line = first;
  let isEmpty = true;
  for (const word of text.split(/\s+/).filter((part) => part !== '')) {
    if (!isEmpty && line.length + 1 + word.length > columns) {
      lines.push(line);
      [line, isEmpty] = [indent, true];
    }
    line += isEmpty ? word : ` ${word}`;
    isEmpty = false;
  }
  return [...lines, line].join('\n');
};
