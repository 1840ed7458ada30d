/** What a column says of an earlier round (ผลไตรมาส 1), where the same row says something of a later one. */
import { saysNothing } from '../../text/cell-text';
import { type Header, STATUSES } from '../header';
import { lastOf, placeOf } from '../rounds/places';
import { nameOfOwn, tellsResult } from './result-columns';

/** Of a row and a column, both from 1: whether a column of a later round holds anything there. */
export function saidLater(
  cells: readonly (readonly string[])[],
  { columns, own, others, texts }: Header,
): (row: number, column: number) => boolean {
  const names = new Map(own.map((each) => [each.column, nameOfOwn(each)] as const));
  const headed = (column: number) =>
    placeOf(names.get(column) ?? (texts.get(column) ?? []).join(' '));
  const statuses = [columns, ...others].flatMap((place) =>
    [...STATUSES, 'status' as const].flatMap((name) => place[name] ?? []),
  );
  const told = [...names].flatMap(([column, name]) => (tellsResult(name) ? [column] : []));
  const rounds = [...new Set([...statuses, ...told])]
    .filter((column) => headed(column) !== null)
    .sort((one, other) => one - other);
  const later = new Map(
    rounds.map((column) => [
      column,
      rounds.filter((other) => other !== column && isLater(column, other)),
    ]),
  );
  return (row, column) =>
    (later.get(column) ?? []).some((other) => !saysNothing(cells[row - 1]?.[other - 1] ?? ''));

  /** Only where their places can be told apart: of two that cannot, nobody knows which holds now. */
  function isLater(column: number, other: number): boolean {
    const [one, two] = [headed(column), headed(other)];
    if (one?.kind !== two?.kind || (one?.year === '') !== (two?.year === '')) return false;
    if (one?.number === two?.number && one?.year === two?.year) return false;
    return lastOf([column, other], headed) === other;
  }
}
