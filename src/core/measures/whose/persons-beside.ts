/** A column of persons (ชื่อผู้รับผิดชอบ) beside one of the units that they work for (หน่วยงาน): the units answer. */
import { filledIn, textIn } from '../../sheet/cell';
import type { CleanGrid } from '../clean-grid';
import type { ColumnName } from '../headings';
import { IS_PERSON } from '../units/beside-units';
import { EVERY, SCHOOL, SECTION, SHORT_UNIT, UNIT } from '../units/unit-words';

const IS_UNIT = new RegExp(
  `^(?:[0-9๐-๙]{1,2}[.)]\\s?)?(?:${UNIT}|${SHORT_UNIT}|${SCHOOL}|${EVERY}|${SECTION})`,
);
/** คุณสุดา, นักวิชาการคลัง. */
const IS_OTHER_PERSON = /^(?:คุณ|นัก(?!เรียน)|เจ้าพนักงาน|เจ้าหน้าที่|นิติกร)/;

/** Takes the columns of persons out of those that may hold owners, where another holds nothing but units. */
export function withoutPersons(
  candidates: Map<number, readonly (ColumnName | null)[]>,
  grid: CleanGrid,
  lastRow: number,
): void {
  const ofOwners = [...candidates].filter(([, names]) => names.includes('owners'));
  if (ofOwners.length < 2) return;
  const textsIn = (column: number) =>
    filledIn(grid.cells.slice(lastRow).map((row) => textIn(row, column)));
  const isPerson = (text: string) => IS_PERSON.test(text) || IS_OTHER_PERSON.test(text);
  const isOfUnits = ([column]: readonly [number, unknown]) => {
    const texts = textsIn(column);
    return texts.length > 0 && texts.every((text) => IS_UNIT.test(text));
  };
  if (!ofOwners.some(isOfUnits)) return;
  for (const [column] of ofOwners) {
    const texts = textsIn(column);
    const persons = texts.filter(isPerson).length;
    if (persons * 2 > texts.length && !texts.some((text) => IS_UNIT.test(text)))
      candidates.delete(column);
  }
}
