/** What a row says in the columns of the office's own. */
import { coversColumn } from '../../sheet/merge-index';
import { looseName } from '../../text/loose-name';
import type { Header } from '../header';
import type { Activity } from '../measure';
import type { TableRow } from '../table-row';
import { isPlanTick } from './plan-tick';

/** Where the sheet's own columns stand; undefined for one that a header further down has not got. */
export type OwnPlaces = readonly (number | undefined)[];

/** They are named by the first header, and found again by name under each other. */
export function ownPlaces(first: Header): (header: Header) => OwnPlaces {
  const names = first.own.map(({ heading }) => looseName(heading));
  const known = new Map<Header, OwnPlaces>();
  return (header) => {
    const before = known.get(header);
    if (before) return before;
    const here = new Map(
      header.own.map(({ heading, column }) => [looseName(heading), column] as const),
    );
    const places = names.map((name) => here.get(name));
    known.set(header, places);
    return places;
  };
}

export function ownTexts(row: TableRow, own: OwnPlaces): Pick<Activity, 'own' | 'ownRows'> {
  if (own.length === 0) return {};
  const texts = { own: own.map((column) => row.shown(column) || tickOver(row, column)) };
  return own.some(row.covered) ? { ...texts, ownRows: own.map(row.shownFrom) } : texts;
}

/** In a cell merged over several months it is seen in each of them. */
function tickOver(row: TableRow, column: number | undefined): string {
  if (column === undefined) return '';
  const over = row.merges.find((merge) => coversColumn(merge, column));
  const text = over ? row.own(over.column) : '';
  return isPlanTick(text) ? text : '';
}
