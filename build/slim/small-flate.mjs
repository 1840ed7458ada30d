/** PizZip brings pako to deflate; fflate does the same in 43 KB less. */
import { join } from 'node:path';
import { ROOT } from '../folders.mjs';

export const smallFlate = {
  name: 'small-flate',
  setup({ onResolve }) {
    const path = join(ROOT, 'build/slim/flate-of-pizzip.js');
    onResolve({ filter: /^pako\// }, () => ({ path }));
  },
};
