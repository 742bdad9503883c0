import { join } from 'node:path';

/** A Ceph of one monitor, one object store daemon and one gateway: where it keeps its files, and where it listens. */
export interface CephPlace {
  /** Everything is in here. At most {@link MAX_FOLDER_CHARACTERS} long. */
  readonly folder: string;
  /** Identifies the cluster; a UUID. */
  readonly clusterId: string;
  readonly ports: CephPorts;
}

export interface CephPorts {
  readonly gateway: number;
  readonly monitor: number;
  /** The first of {@link OSD_PORTS}. */
  readonly osd: number;
}

/** Sockets lie in the folder, and a socket's path has at most 107 characters (unix(7)). */
export const MAX_FOLDER_CHARACTERS = 70;
/** How many ports an object store daemon listens on: public and cluster side, and a heartbeat for each. */
export const OSD_PORTS = 4;

export const configPath = ({ folder }: CephPlace): string => join(folder, 'ceph.conf');
export const logFolder = ({ folder }: CephPlace): string => join(folder, 'log');
/** Folders that must be there before the first program starts. */
export const cephFolders = ({ folder }: CephPlace): readonly string[] =>
  ['mon', 'osd', 'run', 'log', 'rgw'].map((name) => join(folder, name));
/** How the programs name the monitor. */
export const monitorAddress = ({ ports }: CephPlace): string => `[v2:127.0.0.1:${ports.monitor}/0]`;

const globalSection = (place: CephPlace): string[] => [
  `fsid = ${place.clusterId}`,
  `mon host = ${monitorAddress(place)}`,
  'ms bind ipv4 = true',
  'ms bind ipv6 = false',
  'ms bind msgr1 = false',
  'public addr = 127.0.0.1',
  'cluster addr = 127.0.0.1',
  `ms bind port min = ${place.ports.osd}`,
  `ms bind port max = ${place.ports.osd + OSD_PORTS}`,
  'auth cluster required = none',
  'auth service required = none',
  'auth client required = none',
  `keyring = ${place.folder}/keyring`,
  `run dir = ${place.folder}/run`,
  `admin socket = ${place.folder}/run/$name.asok`,
  `log file = ${place.folder}/log/$name.log`,
  `mon cluster log file = ${place.folder}/log/cluster.log`,
  `crash dir = ${place.folder}/log`,
  // Seconds. By default every change of the cluster's map takes 1 s, and starting takes 15 s instead of 1.5 s.
  'paxos propose interval = 0.05',
  'paxos min wait = 0.01',
  'mon allow pool size one = true',
  'mon max pg per osd = 2000',
  // Percent: a machine with a full disk can still run tests.
  'mon data avail warn = 1',
  'mon data avail crit = 1',
  'osd pool default size = 1',
  'osd pool default min size = 1',
  'osd pool default pg num = 4',
  'osd pool default pgp num = 4',
  'osd pool default pg autoscale mode = off',
  'osd crush chooseleaf type = 0',
];

const osdSection = ({ folder }: CephPlace): string[] => [
  `osd data = ${folder}/osd`,
  'osd objectstore = memstore',
  'osd op num shards = 2',
  'osd op num threads per shard = 1',
  `memstore device bytes = ${8 * 2 ** 30}`,
];

const clientSection = ({ folder, ports }: CephPlace): string[] => [
  // The gateway insists on "secure" towards the monitor otherwise, which the authentication "none" cannot do: it would
  // wait for five minutes.
  'ms mon client mode = crc',
  `rgw frontends = beast endpoint=127.0.0.1:${ports.gateway} tcp_nodelay=1`,
  `rgw data = ${folder}/rgw`,
  'rgw thread pool size = 128',
  'rgw enable apis = s3',
  'rgw enable usage log = false',
  'rgw enable ops log = false',
  'rgw dynamic resharding = false',
  'rgw override bucket index max shards = 1',
  'rgw run sync thread = false',
  // Seconds: the room of deleted objects comes back soon.
  'rgw gc obj min wait = 30',
  'rgw gc processor period = 30',
  'rgw gc processor max time = 30',
];

/** The configuration file that all programs of this Ceph read. */
export const renderCephConfig = (place: CephPlace): string =>
  [
    ...['[global]', ...globalSection(place)],
    ...['[mon]', `mon data = ${place.folder}/mon`],
    ...['[osd]', ...osdSection(place)],
    ...['[client]', ...clientSection(place)],
    '',
  ].join('\n');
