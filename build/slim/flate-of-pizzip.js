/**
 * What PizZip needs of pako, by fflate instead, which is a fifth of its size: small-flate.mjs puts this in its
 * place, in the bundle alone.
 */
import { deflateSync, inflateSync } from 'fflate';

/** PizZip says -1 where it leaves the level open. */
const USUAL_LEVEL = 6;

export function deflateRaw(bytes, { level }) {
  return deflateSync(bytes, { level: level < 0 ? USUAL_LEVEL : level });
}

export function inflateRaw(bytes) {
  return inflateSync(bytes);
}
