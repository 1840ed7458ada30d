/** What the year's OIT items still want, in words: a part of each report. */
import { ASKED, type AskedName } from '../../core/asked/asked';
import { type ItemMissing, missingForYear } from '../../core/asked/missing-for-year';
import type { CalendarDate } from '../../core/sheet/cell';
import type { Language } from '../../core/text/language';
import { YEAR_MISSING } from '../../words/year-missing';
import type { Reading } from '../session';

export interface ReportedYear {
  readonly fiscalYear: number;
  /** The last assessment (B.E.) whose items are known here. */
  readonly knownTo: number;
  readonly items: readonly ReportedItem[];
}

export interface ReportedItem extends Omit<ItemMissing, 'lacks'> {
  /** Which item of which assessment; where it is not known, that, and what to do. */
  readonly message: string;
  readonly lacks: readonly {
    readonly asks: AskedName;
    readonly message: string;
    /** Where the cells lie. */
    readonly sheet: string;
    readonly cells: readonly string[];
  }[];
}

/** Null where there is nothing to report on, or nothing says of which year it is. */
export function yearMissing(
  reading: Reading,
  language: Language,
  today: () => CalendarDate,
): ReportedYear | null {
  const missing = missingForYear({ ...reading, today });
  if (!missing) return null;
  const { fiscalYear, knownTo } = missing;
  const words = YEAR_MISSING[language];
  const tell = ({ about, item, year }: ItemMissing) => {
    if (item !== null) return words.items[about](item, year);
    return year > knownTo ? words.tooNew(year, knownTo) : words.unconfirmed(year);
  };
  const items = missing.items.map((each) => ({
    ...each,
    message: tell(each),
    lacks: each.lacks.map(({ asks, sheet, cells }) => ({
      asks,
      message: ASKED[asks].lacks[language],
      sheet,
      cells,
    })),
  }));
  return { fiscalYear, knownTo, items };
}
