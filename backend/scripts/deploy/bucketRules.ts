import type { CORSRule, LifecycleRule, TransitionDefaultMinimumObjectSize } from '@aws-sdk/client-s3';
import { allowsStreams, STREAM_RULE } from '../../src/storage/s3Cors.ts';
import type { Retain } from '../../src/storage/retentionTags.ts';
import type { BucketVersioning } from '../../src/storage/s3Versioning.ts';

/** The two documents of a bucket that Float adds rules to. */
export interface BucketRules {
  readonly cors: readonly CORSRule[];
  readonly lifecycle: readonly LifecycleRule[];
  /** Stands beside the lifecycle rules, and would fall back to its default if it were not put with them. */
  readonly minimumObjectSize?: TransitionDefaultMinimumObjectSize | undefined;
}

/** After a day: the sweeper is then done with every stream, whose grain in a bucket is a day. */
const STREAM_DAYS = 2;

const expiring = (ID: string, retain: Retain, Days: number): LifecycleRule => ({
  ID,
  Status: 'Enabled',
  Expiration: { Days },
  Filter: { Tag: { Key: 'retain', Value: retain } },
});

/** The net under the sweeper: only what has a tag of Float's own, so that nothing else in the bucket is touched. */
export const lifecycleRules = (recordDays: number): readonly LifecycleRule[] => [
  expiring('float-streams', 'stream', STREAM_DAYS),
  expiring('float-downloads', 'download', recordDays),
  expiring('float-records', 'record', recordDays),
];

/** Keys in one order, and none without a value: what is the same to S3 is the same text. */
const canonical = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(canonical);
  if (value instanceof Date || typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).filter(([, inner]) => inner !== undefined);
  return Object.fromEntries(
    entries.sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, inner]) => [key, canonical(inner)]),
  );
};

const isSame = (a: unknown, b: unknown): boolean => JSON.stringify(canonical(a)) === JSON.stringify(canonical(b));

/** Rules of the same id are replaced where they stand; the others follow. */
const withRules = <Rule extends { readonly ID?: string | undefined }>(
  present: readonly Rule[],
  own: readonly Rule[],
): readonly Rule[] => {
  const replaced = present.map((rule) => own.find(({ ID }) => ID === rule.ID) ?? rule);
  return [...replaced, ...own.filter(({ ID }) => !present.some((rule) => rule.ID === ID))];
};

/** S3 refuses rules of both kinds side by side; the older one says the same in another place. */
// eslint-disable-next-line @typescript-eslint/no-deprecated -- what has been there for long may still say it so
const inNewerForm = ({ Prefix, ...rule }: LifecycleRule): LifecycleRule =>
  Prefix === undefined || rule.Filter !== undefined ? rule : { ...rule, Filter: { Prefix } };

const mergeCors = (present: readonly CORSRule[]): readonly CORSRule[] => {
  if (present.some(allowsStreams)) return present;
  const isThere = present.some(({ ID }) => ID === STREAM_RULE.ID);
  // S3 goes by the first rule that fits, and a narrower one in front would cut players off.
  return isThere ? withRules(present, [STREAM_RULE]) : [STREAM_RULE, ...present];
};

const mergeLifecycle = (present: readonly LifecycleRule[], recordDays: number): readonly LifecycleRule[] => {
  const merged = withRules(present, lifecycleRules(recordDays));
  return isSame(merged, present) ? present : merged.map(inNewerForm);
};

/**
 * What a bucket's documents are to be (pure): those that are there, and Float's own. No other rule is lost or changed,
 * and what was merged once stays as it is.
 *
 * @param recordDays  how long downloads and records are kept
 */
export const mergeRules = (present: BucketRules, recordDays: number): BucketRules => ({
  ...present,
  cors: mergeCors(present.cors),
  lifecycle: mergeLifecycle(present.lifecycle, recordDays),
});

/** Which of the documents has to be put. */
export const changesOf = (present: BucketRules, merged: BucketRules): { cors: boolean; lifecycle: boolean } => ({
  cors: !isSame(present.cors, merged.cors),
  lifecycle: !isSame(present.lifecycle, merged.lifecycle),
});

const show = (title: string, rules: readonly unknown[]): string =>
  `${title}\n${JSON.stringify(rules, undefined, 2).replace(/^/gm, '  ')}`;

/** The documents that would be put, as S3 would get them; empty when nothing changes. */
export const describeChanges = (bucket: string, present: BucketRules, merged: BucketRules): string => {
  const changes = changesOf(present, merged);
  return [
    ...(changes.cors
      ? [show(`CORS rules of ${bucket}, so that pages may play what they have a link to:`, merged.cors)]
      : []),
    ...(changes.lifecycle
      ? [show(`Lifecycle rules of ${bucket}, the net under what Float clears away by itself:`, merged.lifecycle)]
      : []),
  ].join('\n');
};

/** What to tell about a bucket that may keep what people had erased; empty: it does not. */
export const describeVersioning = (bucket: string, versioning: BucketVersioning): string => {
  switch (versioning) {
    case 'off':
      return '';
    case 'unknown':
      return `Whether ${bucket} keeps old versions could not be read. If it does, it keeps what people had erased.`;
    case 'on':
      return (
        `${bucket} keeps old versions: what people erase stays in it. Turn versioning off, or add a rule that deletes ` +
        'versions that are not current after a day (docs/operations.md).'
      );
    case 'suspended':
      return `${bucket} kept old versions before: what people erased then may still be in it (docs/operations.md).`;
  }
};
