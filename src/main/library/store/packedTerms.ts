import { SKETCH_SLOTS, type Terms } from '../../../engine';

/** The terms that articles are grouped by, as the database has them. */

const WORD_BYTES = 4;
/** Written instead of the day for terms without one. */
const NO_DAY = -(2 ** 31);

/** Terms as bytes, little endian: the day, the sketch, then the hash and weight of each word. */
export function packTerms({ words, weights, sketch, day }: Terms): Uint8Array {
  const view = new DataView(new ArrayBuffer(WORD_BYTES * (1 + sketch.length + 2 * words.length)));
  view.setInt32(0, day ?? NO_DAY, true);
  sketch.forEach((slot, at) => {
    view.setUint32(WORD_BYTES * (1 + at), slot, true);
  });
  const start = WORD_BYTES * (1 + sketch.length);
  words.forEach((word, at) => {
    view.setUint32(start + 2 * WORD_BYTES * at, word, true);
    view.setFloat32(start + 2 * WORD_BYTES * at + WORD_BYTES, weights[at] ?? 0, true);
  });
  return new Uint8Array(view.buffer);
}

/** Reads the output of `packTerms`. */
export function unpackTerms(bytes: Uint8Array): Terms {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const start = WORD_BYTES * (1 + SKETCH_SLOTS);
  const count = (bytes.byteLength - start) / (2 * WORD_BYTES);
  if (!Number.isInteger(count) || count < 0) throw new Error('terms of another size');
  const at = (index: number) => start + 2 * WORD_BYTES * index;
  const day = view.getInt32(0, true);
  return {
    words: Uint32Array.from({ length: count }, (_, index) => view.getUint32(at(index), true)),
    weights: Float32Array.from({ length: count }, (_, index) => view.getFloat32(at(index) + WORD_BYTES, true)),
    sketch: Uint32Array.from({ length: SKETCH_SLOTS }, (_, index) => view.getUint32(WORD_BYTES * (1 + index), true)),
    day: day === NO_DAY ? null : day,
  };
}
