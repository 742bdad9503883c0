import { readdir, readFile } from 'node:fs/promises';

/** Parents by process, as Linux tells in /proc/[pid]/stat. */
const parents = async (): Promise<Map<number, number>> => {
  const pids = (await readdir('/proc')).map(Number).filter((pid) => pid > 0);
  const found = await Promise.all(pids.map(async (pid) => [pid, await parentOf(pid)] as const));
  return new Map(found.flatMap(([pid, parent]) => (parent === undefined ? [] : [[pid, parent] as const])));
};

const parentOf = async (pid: number): Promise<number | undefined> => {
  try {
    const stat = await readFile(`/proc/${pid}/stat`, 'utf8');
    // The name, in brackets, may hold spaces; state and parent are behind it (proc(5)).
    const [state, parent] = stat.slice(stat.lastIndexOf(') ') + 2).split(' ');
    return state === 'Z' ? undefined : Number(parent);
  } catch {
    // It ended while we looked.
    return undefined;
  }
};

/** Every living process that `pid` has started, and those that they have started. */
export const descendantsOf = async (pid: number): Promise<number[]> => {
  const family = await parents();
  const isDescendant = (child: number): boolean => {
    const parent = family.get(child);
    return parent !== undefined && (parent === pid || isDescendant(parent));
  };
  return [...family.keys()].filter(isDescendant);
};

/** Those of `pids` that still live. */
export const livingOf = async (pids: readonly number[]): Promise<number[]> => {
  const family = await parents();
  return pids.filter((pid) => family.has(pid));
};
