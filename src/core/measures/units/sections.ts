/** Sections that stand beside a division as units of their own, so that each gets a memo, and whose they may be. */
import { looseName } from '../../text/loose-name';
import { isSameUnit } from './unit-key';
import { DIVISION_NAME, SCHOOL, SECTION, WHOLE_DIVISION } from './unit-words';

const IS_SECTION = new RegExp(`^${SECTION}`);
const IS_DIVISION = new RegExp(`^${DIVISION_NAME}`);
/** งานพัสดุ กองคลัง, เจ้าหน้าที่พัสดุ กองคลัง, เจ้าหน้าที่พัสดุกองคลัง. */
const BEHIND = new RegExp(
  `^(?!${SCHOOL}|${DIVISION_NAME})(?:[^ ]+ |(?:นิติกร|นัก|เจ้าพนักงาน|เจ้าหน้าที่|จนท\\.|จพง\\.|นายช่าง)[^ ]{0,60}?(?=${WHOLE_DIVISION}$))(${DIVISION_NAME}.*)$`,
);

/**
 * By each such section the division that its own name ends with, or that it stands beside wherever it is named. Whether it is
 * a part of that, or of another, nobody can tell. `rows` are the units of each row, in their order.
 */
export function besideDivision(
  units: readonly string[],
  rows: readonly (readonly string[])[],
): ReadonlyMap<string, string> {
  const divisions = units.filter((unit) => IS_DIVISION.test(unit));
  const ownName = new Map(divisions.map((unit) => [looseName(unit), unit]));
  const beside = nearestDivisions(rows);
  const found = new Map<string, string>();
  for (const unit of units) {
    const behind = BEHIND.exec(unit)?.[1];
    const named = behind === undefined ? '' : divisions.find((each) => isSameUnit(each, behind));
    // Where it stands by itself somewhere, or beside one here and another there, it is a part of neither.
    const [division = '', ...others] = named ? [named] : (beside.get(unit) ?? []);
    const own = ownName.get(looseName(division));
    if (own !== undefined && others.length === 0) found.set(unit, own);
  }
  return found;
}

/** By each section all that it stands beside, '' where that is none. */
function nearestDivisions(
  rows: readonly (readonly string[])[],
): ReadonlyMap<string, ReadonlySet<string>> {
  const beside = new Map<string, Set<string>>();
  for (const row of rows)
    row.forEach((unit, at) => {
      if (!IS_SECTION.test(unit)) return;
      const known = beside.get(unit) ?? new Set();
      beside.set(unit, known.add(nearest(row, at)));
    });
  return beside;
}

/** The last division before it; the first behind it where there is none; ''. */
function nearest(row: readonly string[], at: number): string {
  const isDivision = (unit: string) => IS_DIVISION.test(unit);
  return row.slice(0, at).filter(isDivision).pop() ?? row.slice(at).find(isDivision) ?? '';
}

/** งานพัสดุ of งานพัสดุ กองคลัง. */
export function sectionAlone(unit: string, division: string): string {
  const alone = unit.endsWith(division) ? unit.slice(0, -division.length).trim() : '';
  return alone === '' ? unit : alone;
}
