/** Whose the measures are by the headings over them, row by row; a line that is understood by nobody leaves them with no unit. */
import type { Header } from '../header';
import { isFootnote } from '../row-kind';
import type { TableRow } from '../table-row';
import {
  formOfSection,
  isPartOfTable,
  lineOfSection,
  namesSomebody,
  unitsOfLine,
} from './section-units';

export interface UnitHeadings {
  /** A row that is no measure; `isPlace` unless it is a sum, a note or the like, in whose place no unit is named. */
  readonly read: (row: TableRow, header: Header, isPlace: boolean) => void;
  /** The units that head the next measure; none where nobody does. */
  readonly ofMeasure: () => readonly string[];
}

/** `over` are those that stand over the table. */
export function unitHeadings(over: readonly string[]): UnitHeadings {
  let units = over;
  /** How the last unit's heading stands; '' before one. */
  let form = '';
  let isBelowHeading = false;
  /** Whether the unit has parts with headings of their own, which begin right below its name. */
  let hasParts = false;
  return {
    read: (row, header, isPlace) => {
      const line = lineOfSection(row, header);
      if (line === '') return;
      const named = unitsOfLine(line);
      if (named.length > 0) {
        units = named;
        form = formOfSection(row, line).place;
        isBelowHeading = true;
        hasParts = false;
      } else if (isPlace && !isFootnote(line) && !isPartOfTable(line)) {
        const { isMerged, place } = formOfSection(row, line);
        // A measure of which nothing is filled in yet stands alone too, in a cell of its own, where none is numbered.
        const isHeading = isMerged || header.columns.number !== undefined;
        if (place !== form || !isHeading) return;
        if (isBelowHeading && !namesSomebody(line)) hasParts = true;
        if (!hasParts || namesSomebody(line)) units = [];
      }
    },
    ofMeasure: () => {
      isBelowHeading = false;
      return units;
    },
  };
}
