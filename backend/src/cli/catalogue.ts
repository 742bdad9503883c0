/** Rows of id, title and description, in columns. */
export const renderCatalogue = (rows: readonly (readonly [string, string, string])[]): string => {
  const width = (column: 0 | 1): number => Math.max(...rows.map((row) => row[column].length));
  const [idWidth, titleWidth] = [width(0), width(1)];
  return rows
    .map(([id, title, description]) => `${id.padEnd(idWidth)}  ${title.padEnd(titleWidth)}  ${description}\n`)
    .join('');
};
