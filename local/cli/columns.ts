/** What `--column` says of the columns of a sheet, kept in the copy as the sidebar’s “Match columns” keeps it. */
import type { MappingPage } from '../../src/app/sheets/mapping-page';
import type { SavedMapping } from '../../src/app/sheets/save-mapping';
import type { ColumnRole, Mapping } from '../../src/core/measures/mapping/mapping';
import { looseName } from '../../src/core/text/loose-name';
import { USAGE_REFUSALS } from '../../src/words/usage';
import type { Runtime } from '../runtime';
import { unwrap } from './by-owner';
import { UsageError } from './command-line';
import type { SaidColumn } from './said-columns';

export function sayColumns(runtime: Runtime, sheet: string, said: readonly SaidColumn[]): void {
  if (said.length === 0) return;
  const page = unwrap<MappingPage>(runtime.call('callMapping', { sheet }));
  const roles = new Map(said.map((each) => [placeOf(page, each.heading), each.as]));
  const taken = [...roles.values()];
  const columns = page.mapping.columns.map((column, at) => {
    const as = roles.get(at);
    return { ...column, as: as ?? (givesWay(column.as, taken) ? 'own' : column.as) };
  });
  const mapping: Mapping = { ...page.mapping, columns };
  if (unwrap<SavedMapping>(runtime.call('callSaveMapping', { sheet, mapping })) !== 'kept')
    throw new UsageError(USAGE_REFUSALS.columnsLack);
}

function placeOf({ mapping, columns }: MappingPage, heading: string): number {
  const named = mapping.columns.findIndex(({ text }) => looseName(text) === looseName(heading));
  const at = named >= 0 ? named : columns.findIndex(({ letter }) => letter === heading);
  if (at < 0) {
    const known = mapping.columns.map(({ text }) => text).filter((text) => text !== '');
    throw new UsageError(USAGE_REFUSALS.noColumn(heading, known.join(', ')));
  }
  return at;
}

const MARKS: readonly ColumnRole[] = ['not-started', 'in-progress', 'done'];

/** Of one kind there is one column, and a status in words takes the place of marks. */
function givesWay(as: ColumnRole, taken: readonly ColumnRole[]): boolean {
  if (as === 'own' || as === 'unused' || as === 'note') return false;
  const isMark = MARKS.includes(as) && taken.includes('status');
  return (
    taken.includes(as) || isMark || (as === 'status' && taken.some((role) => MARKS.includes(role)))
  );
}
