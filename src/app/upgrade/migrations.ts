/**
 * What each version of the stored data has brought, in order: one row a version. A step adds and never moves or takes
 * away, so that an older script still reads the workbook; and it may be cut off and done again.
 */

import { guardOwn } from '../own-cells';
import type { Dress } from '../ports';
import { hiddenOf, type Layout } from '../register/columns';

interface Migration {
  readonly to: number;
  /** Of the register, which has all its columns by then. */
  readonly register?: (layout: Layout) => Dress;
  /** Of the hidden sheet _แม่แบบ. */
  readonly template?: () => Dress;
}

export const MIGRATIONS: readonly Migration[] = [
  {
    // Before it no sheet named a version, and whoever edited by hand what only the add-on writes was not warned.
    to: 1,
    register: (layout) => ({ guarded: guardOwn(hiddenOf(layout)) }),
    template: () => ({ guarded: guardOwn(null) }),
  },
];
