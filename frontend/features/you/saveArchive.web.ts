/** Until the browser has certainly begun to write it. */
const LINK_MS = 60_000;

export const saveArchive = (name: string, archive: ArrayBuffer): Promise<void> => {
  const url = URL.createObjectURL(new Blob([archive], { type: 'application/zip' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => {
    URL.revokeObjectURL(url);
  }, LINK_MS);
  return Promise.resolve();
};
