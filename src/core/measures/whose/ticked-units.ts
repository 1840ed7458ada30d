/** Columns of units under one head of owners, ticked for those that answer: ผู้รับผิดชอบ over กองคลัง | กองช่าง | สำนักปลัด. */
import { textIn } from '../../sheet/cell';
import { type CleanGrid, columnsOf, rowsBelow } from '../clean-grid';
import type { HeadsOver } from '../rounds/heads';
import { readMark } from '../status/status-mark';

/** The unit by its column; none where the cells below name somebody themselves. */
export type TickedUnits = ReadonlyMap<number, string>;

const NONE: TickedUnits = new Map();

/** Which part it has in the work, in place of a tick. */
const PART =
  /^(?:[○◎◯oO]|(?:หน่วยงาน|ผู้รับผิดชอบ)?(?:หลัก|รอง|ร่วม|สนับสนุน|เจ้าภาพ)(?:หลัก|ร่วม)?|main|support|lead|joint)$/i;
/** หลัก | สนับสนุน over names are parts themselves. */
const LONGEST = 60;

export function tickedUnits(
  grid: CleanGrid,
  lastRow: number,
  owners: number | undefined,
  over: HeadsOver,
): TickedUnits {
  if (owners === undefined) return NONE;
  const group = over(owners).find(({ text }) => grid.headedBy(text).includes('owners'))?.text;
  const labels = columnsOf(grid, lastRow).flatMap((column) => {
    const heads = over(column);
    const [label] = heads.slice(-1);
    const isUnder = heads.length > 1 && heads.some(({ text }) => text === group);
    const isLabel = label?.spans === false && label.text !== group && label.text.length <= LONGEST;
    return isUnder && isLabel && !PART.test(label.text) ? [[column, label.text] as const] : [];
  });
  if (labels.length < 2) return NONE;
  const texts = rowsBelow(grid, lastRow).flatMap((row) =>
    labels.map(([column]) => textIn(row, column)),
  );
  const isNames = texts.some((text) => !isTick(text) && readMark(text).kind !== 'empty');
  return !isNames && texts.some(isTick) ? new Map(labels) : NONE;
}

/** The units ticked in a row, left to right. */
export function unitsTicked(
  units: TickedUnits,
  shown: (column: number) => string,
): readonly string[] {
  return [...units].flatMap(([column, unit]) => (isTick(shown(column)) ? [unit] : []));
}

function isTick(text: string): boolean {
  return PART.test(text) || readMark(text).kind === 'mark';
}
