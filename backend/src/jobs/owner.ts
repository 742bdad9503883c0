import { readFileSync, readlinkSync } from 'node:fs';
import { hostname } from 'node:os';
import { v7 as uuidv7 } from 'uuid';
import type { IsDead } from './lease.ts';

/**
 * Names of workers: `machine/pid/start/random`. The machine is the kernel's boot id with the process namespace, so that
 * a name outlives neither a reboot nor is it mistaken for a process of another container on the same kernel.
 */
const MACHINE_SEPARATOR = '/';

const readOr = (read: () => string, otherwise: string): string => {
  try {
    return read().trim();
  } catch {
    return otherwise;
  }
};

/** Undefined where the system does not tell (not Linux): then no local process is ever known to be dead. */
const machineId = (): string | undefined => {
  const bootId = readOr(() => readFileSync('/proc/sys/kernel/random/boot_id', 'utf8'), '');
  const namespace = readOr(() => readlinkSync('/proc/self/ns/pid'), '');
  return bootId === '' || namespace === '' ? undefined : `${bootId}-${namespace.replace(/\D/g, '')}`;
};

/** Clock ticks from boot to the start of a process: tells two processes with the same id apart. */
const startTicks = (pid: number): string | undefined => {
  const stat = readOr(() => readFileSync(`/proc/${pid}/stat`, 'utf8'), '');
  // The name, in brackets, may hold spaces; field 22 counts from behind it (proc(5)). A zombie has ended.
  const fields = stat.slice(stat.lastIndexOf(') ') + 2).split(' ');
  return stat === '' || fields[0] === 'Z' ? undefined : fields[19];
};

/** A name for this process that no other process has or ever will have. */
export const newOwner = (): string =>
  [machineId() ?? hostname(), process.pid, startTicks(process.pid) ?? '0', uuidv7()].join(MACHINE_SEPARATOR);

/** There is such a process, of another user: the system may hide everything else of it (`hidepid`, proc(5)). */
const isHidden = (pid: number): boolean => {
  try {
    process.kill(pid, 0);
    return false;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
};

/**
 * Whether the process behind an owner's name is known to live: this one, or another of this machine. A live process that
 * lost its lease was blocked, frozen or cut off from the store.
 */
export const isLiveOwner = (owner: string): boolean => {
  const [machine, name, start] = owner.split(MACHINE_SEPARATOR);
  const pid = Number(name);
  const ownMachine = machineId();
  // Without a machine id only this very process can be told apart.
  if (ownMachine === undefined) return machine === hostname() && pid === process.pid;
  return machine === ownMachine && startTicks(pid) === start;
};

/** Leases of dead processes of this machine are free at once; what others do, only time can tell. */
export const isDeadOwner: IsDead = (owner) => {
  const [machine, name, start] = owner.split(MACHINE_SEPARATOR);
  const pid = Number(name);
  if (machine !== machineId()) return false;
  const ticks = startTicks(pid);
  return ticks === undefined ? !isHidden(pid) : ticks !== start;
};
