/** What a stored JSON object says, to be checked by a schema; undefined, which no schema takes, when it is damaged. */
export const parseJson = (bytes: Uint8Array): unknown => {
  try {
    return JSON.parse(Buffer.from(bytes).toString('utf8'));
  } catch {
    return undefined;
  }
};
