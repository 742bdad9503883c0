/** What all tests need, wherever they run. */
const everywhere = ['ffmpeg', 'chromium', 'firefox', 'curl'];

/**
 * What does not exist on every platform. Suites that need it say so in their names, by `mark`; on other platforms they
 * are skipped.
 */
const components = [
  {
    mark: '(Ceph)',
    programs: ['radosgw', 'ceph-mon', 'ceph-osd'],
    platforms: ['linux'],
    reason: 'the S3 server of the tests is Ceph, which exists for Linux only',
  },
  {
    mark: '(Linux)',
    programs: [],
    platforms: ['linux'],
    reason: 'they look at processes and confine them as only Linux can',
  },
];

/** Every program that the tests ask for on Linux; the CI workflow installs them. */
export const testPrograms = [...everywhere, ...components.flatMap(({ programs }) => programs)];

/**
 * What this platform can run.
 *
 * @param platform  as `process.platform` says it
 * @returns         `programs` that have to be there, and what is `skipped`: `{ mark, reason }`
 */
export const planTests = (platform) => {
  const [present, absent] = [[], []];
  for (const component of components) (component.platforms.includes(platform) ? present : absent).push(component);
  return {
    programs: [...everywhere, ...present.flatMap(({ programs }) => programs)],
    skipped: absent.map(({ mark, reason }) => ({ mark, reason })),
  };
};

const escape = (text) => text.replaceAll(/[()]/g, '\\$&');

/**
 * Arguments for vitest by which it skips, and counts, what this platform cannot run.
 *
 * @param args  of the user, who may choose tests by name; then that choice counts
 */
export const skipArguments = (skipped, args) => {
  const isChosenByName = args.some((arg) => /^(-t|--testNamePattern)(=|$)/.test(arg));
  if (skipped.length === 0 || isChosenByName) return [];
  return [`--testNamePattern=^(?!.*(?:${skipped.map(({ mark }) => escape(mark)).join('|')}))`];
};

/** One line for each component that is not here. */
export const skipLines = (skipped, platform) =>
  skipped.map(({ mark, reason }) => `Suites marked ${mark} are skipped on ${platform}: ${reason}.`);
