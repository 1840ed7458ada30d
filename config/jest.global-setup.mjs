/** The bundle tests run dist/, so it is built once before any of them. */
import { buildIfStale } from '../build.mjs';

export default buildIfStale;
