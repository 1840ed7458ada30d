/** The dates of every cell, read once for all the rules that ask for them. */
import { a1 } from '../../sheet/a1';
import { datesIn } from '../../text/found/dates-in-text';
import type { DateFault, TextDate } from '../../text/found/written-date';
import { short } from '../../text/short';
import type { CheckContext, Seen, TextCell } from '../finding';

export interface CellDates extends TextCell {
  readonly dates: readonly TextDate[];
}

const READ = new WeakMap<readonly TextCell[], readonly CellDates[]>();

/** Only the cells that name one. */
export function foundDates({ texts }: Pick<CheckContext, 'texts'>): readonly CellDates[] {
  const read = READ.get(texts) ?? texts.flatMap(withDates);
  READ.set(texts, read);
  return read;
}

function withDates(cell: TextCell): readonly CellDates[] {
  const dates = datesIn(cell.text);
  return dates.length === 0 ? [] : [{ ...cell, dates }];
}

export interface DateDetails {
  readonly text: string;
  readonly meant: string;
}

/** The first of these faults in each cell. */
export function faultyDates(
  context: CheckContext,
  faults: readonly DateFault[],
): readonly Seen<DateDetails>[] {
  return foundDates(context).flatMap(({ sheet, place, dates }) => {
    const date = dates.find(({ fault }) => fault !== null && faults.includes(fault));
    if (!date) return [];
    const { text, meant } = date;
    const seen = { sheet, cell: a1(place), details: { text: short(text), meant } };
    return [meant === '' ? seen : { ...seen, asks: true }];
  });
}

/** The cell's text with the date that was probably meant. */
export function withMeantDate(cell: string, { text, meant }: DateDetails): string {
  return cell.replace(text, () => meant);
}
