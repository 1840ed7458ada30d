/** The units that a sheet names now beside those that memos were made to: which were given another name; and their cells. */
import type { Measure } from '../../core/measures/measure';
import { unitsOf } from '../../core/measures/scope';
import { unitsIn } from '../../core/measures/unit-names';
import { a1 } from '../../core/sheet/a1';
import { readSnapshot, titleHash } from '../../core/sign-off/snapshot';
import type { MemoRow } from '../register/memo-row';
import type { Reading } from '../session';

/**
 * By the former name the present one: the only unit that all measures of the memo have which are still there, and that
 * was no unit beside it when the memo was made.
 */
export function successors(
  gone: readonly MemoRow[],
  units: readonly string[],
  memos: readonly MemoRow[],
  measures: readonly Measure[],
): ReadonlyMap<string, string> {
  if (gone.length === 0) return new Map();
  const owners = new Map<string, readonly string[]>();
  for (const measure of measures) owners.set(titleHash(measure.title), unitsOf([measure]));
  const known = new Set(memos.flatMap(({ kept }) => [kept.owner, ...(kept.batch?.units ?? [])]));
  return new Map(
    gone.flatMap(({ kept, snapshot }) => {
      const found = (readSnapshot(snapshot)?.measures ?? []).flatMap(({ hash }) => {
        const now = owners.get(hash);
        return now ? [now] : [];
      });
      const others = units.filter(
        (unit) => !known.has(unit) && found.length > 0 && found.every((own) => own.includes(unit)),
      );
      const [only] = others;
      return kept.owner !== null && only !== undefined && others.length === 1
        ? [[kept.owner, only] as const]
        : [];
    }),
  );
}

/** The cells whose text names such an owner, each once: `มาตรการ!D8`. */
export function cellsOfOwners(
  { table, further, measures }: Reading,
  isMeant: (owner: string) => boolean,
): readonly string[] {
  const tables = table ? [table, ...further.map((each) => each.table)] : [];
  const columns = new Map(tables.map(({ sheet, header }) => [sheet, header.columns.owners]));
  const cells = measures.flatMap(({ sheet, activities }) =>
    activities.flatMap(({ row, owners }) => {
      const column = columns.get(sheet);
      if (!owners.flatMap(unitsIn).some(isMeant)) return [];
      return [column === undefined ? sheet : `${sheet}!${a1({ row, column })}`];
    }),
  );
  return [...new Set(cells)];
}
