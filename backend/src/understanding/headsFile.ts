import { z } from 'zod';
import { type Head, ROW } from './head.ts';

const headerSchema = z.object({
  corpusDigest: z.string(),
  calibration: z.object({ concern: z.number(), checkIn: z.number(), sureKind: z.number(), joy: z.number() }),
  shapes: z.array(
    z.object({
      name: z.string(),
      labels: z.array(z.string()),
      bits: z.int().min(1).max(20),
      hiddenSize: z.int().min(0),
    }),
  ),
});

/**
 * Numbers that were calibrated on texts whose writers the heads had not seen (backend/understanding/train.ts): the least
 * score for each tier of danger, the least probability of a kind of danger that is said, and the least joy that is named.
 */
export type Calibration = z.infer<typeof headerSchema>['calibration'];

/**
 * The trained heads as one file: a line of JSON, then each head's matrices as bytes. A matrix is a row of int8 for each
 * of its rows, with one scale a row (float32), because rows differ in size by orders of magnitude.
 */
export interface TrainedHeads {
  /** SHA-256 of all that they were trained on. */
  readonly corpusDigest: string;
  readonly calibration: Calibration;
  readonly heads: Readonly<Record<string, Head>>;
}

type MatrixName = 'dense' | 'sparse' | 'hidden' | 'output';
type Shape = Pick<Head, 'name' | 'labels' | 'bits' | 'hiddenSize'>;

const rowsOf = ({ labels, bits, hiddenSize }: Shape): readonly (readonly [MatrixName, number, number])[] => [
  ['dense', labels.length, ROW],
  ['sparse', labels.length, 2 ** bits],
  ['hidden', hiddenSize, ROW],
  ['output', labels.length, hiddenSize],
];

const LARGEST = 127;

const packRow = (row: Float32Array): Uint8Array => {
  const scale = row.reduce((most, value) => Math.max(most, Math.abs(value)), 0) / LARGEST;
  const bytes = new Uint8Array(4 + row.length);
  new DataView(bytes.buffer).setFloat32(0, scale, true);
  if (scale > 0) bytes.set(new Uint8Array(Int8Array.from(row, (value) => Math.round(value / scale)).buffer), 4);
  return bytes;
};

export const packHeads = ({ corpusDigest, calibration, heads }: TrainedHeads): Uint8Array => {
  const shapes = Object.values(heads).map(({ name, labels, bits, hiddenSize }) => ({ name, labels, bits, hiddenSize }));
  const header = Buffer.from(`${JSON.stringify({ corpusDigest, calibration, shapes })}\n`);
  const rows = Object.values(heads).flatMap((head) =>
    rowsOf(head).flatMap(([matrix, count, width]) =>
      Array.from({ length: count }, (_, row) => packRow(head[matrix].subarray(row * width, (row + 1) * width))),
    ),
  );
  return Buffer.concat([header, ...rows]);
};

/**
 * @throws {RangeError} when the bytes end too early
 * @throws {Error}      when they do not begin with a header
 */
export const unpackHeads = (bytes: Uint8Array): TrainedHeads => {
  const headerEnd = bytes.indexOf(0x0a);
  const header = headerSchema.parse(JSON.parse(Buffer.from(bytes.subarray(0, headerEnd)).toString('utf8')));
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let at = headerEnd + 1;
  const readMatrix = (count: number, width: number): Float32Array => {
    const matrix = new Float32Array(count * width);
    for (let row = 0; row < count; row++) {
      const scale = view.getFloat32(at, true);
      for (let column = 0; column < width; column++)
        matrix[row * width + column] = scale * view.getInt8(at + 4 + column);
      at += 4 + width;
    }
    return matrix;
  };
  const heads = header.shapes.map((shape): [string, Head] => {
    const matrices = rowsOf(shape).map(([matrix, count, width]) => [matrix, readMatrix(count, width)]);
    // rowsOf names every matrix of a head.
    return [shape.name, { ...shape, ...(Object.fromEntries(matrices) as Pick<Head, MatrixName>) }];
  });
  return { corpusDigest: header.corpusDigest, calibration: header.calibration, heads: Object.fromEntries(heads) };
};
