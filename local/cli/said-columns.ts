/** What each `--column` says: a heading, or a letter, and the role of its column. */
import { COLUMN_ROLES, type ColumnRole } from '../../src/core/measures/mapping/mapping';
import { USAGE_REFUSALS } from '../../src/words/usage';
import { UsageError } from './command-line';

export interface SaidColumn {
  /** Its heading, or its letter. */
  readonly heading: string;
  readonly as: ColumnRole;
}

/** `ผล ปี 2569=status` of each `--column`. */
export function columnsFrom(texts: readonly string[]): readonly SaidColumn[] {
  return texts.map((text) => {
    const at = text.lastIndexOf('=');
    const as = COLUMN_ROLES.find((role) => role === text.slice(at + 1).trim());
    const heading = text.slice(0, Math.max(at, 0)).trim();
    if (heading === '' || !as)
      throw new UsageError(
        USAGE_REFUSALS.oneOf('--column', text, `HEADING=${COLUMN_ROLES.join('|')}`),
      );
    return { heading, as };
  });
}
