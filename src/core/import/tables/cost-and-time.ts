/** Takes what a memo says below a method of its cost and its time, as our own memos print it, back into columns of its own. */
import type { JoinedMeasure } from './join';
import { type MemoRow, ownName, textIn } from './memo-row';

export interface WithOwn {
  readonly measures: readonly JoinedMeasure[];
  /** The headings of the own columns, by the names that the rows know them by. */
  readonly own: ReadonlyMap<string, string>;
}

const BUDGET = /^(?:งบประมาณ\s+(?=\S)|(?=ไม่(?:ต้อง)?(?:ใช้|มี)งบประมาณ$))/;
const TIME = /^ระยะเวลา\s+(?=\S)/;

/** The last lines of a method, the time below the cost; a column that the memo itself has stays as it is. */
export function withCostAndTime({ measures, own }: WithOwn): WithOwn {
  const time = taken(measures, own, 'ระยะเวลา', TIME);
  return taken(time.measures, time.own, 'งบประมาณ', BUDGET);
}

function taken(
  measures: readonly JoinedMeasure[],
  own: ReadonlyMap<string, string>,
  heading: string,
  label: RegExp,
): WithOwn {
  const name = ownName(heading);
  const isHeaded = [...own.keys()].some((each) => each.startsWith(name));
  const isSaid = ({ activities }: JoinedMeasure) => activities.some((row) => ends(row, label));
  if (isHeaded || !measures.some(isSaid)) return { measures, own };
  return {
    own: new Map([...own, [name, heading]]),
    measures: measures.map((measure) => ({
      ...measure,
      activities: measure.activities.map((row) => withoutLast(row, name, label)),
    })),
  };
}

/** A line alone is the method itself. */
function ends(row: MemoRow, label: RegExp): boolean {
  return textIn(row, 'method').trim().includes('\n') && label.test(lastLine(row));
}

function lastLine(row: MemoRow): string {
  return textIn(row, 'method').split('\n').pop()?.trim() ?? '';
}

function withoutLast(row: MemoRow, name: string, label: RegExp): MemoRow {
  if (!ends(row, label)) return row;
  const line = lastLine(row);
  const method = textIn(row, 'method').split('\n').slice(0, -1).join('\n').trim();
  return {
    ...row,
    texts: { ...row.texts, method },
    own: new Map([...row.own, [name, line.replace(label, '')]]),
  };
}
