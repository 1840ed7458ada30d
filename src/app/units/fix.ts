/**
 * The command "fix": changes cells as fix-cells.ts does. What a unit had not answered before is no answer after it: its memo
 * keeps what its rows say from then on.
 */
import type { MeasuresSheet } from '../../core/measures/read-measures';
import { measuresIn, unitsOf } from '../../core/measures/scope';
import { asOneList } from '../../core/measures/whose/joined';
import { titlesOf } from '../../core/memo/answer-rows';
import { type AnswerSource, keepAnswers } from '../../core/memo/answers';
import { parseA1 } from '../../core/sheet/a1';
import type { Grid } from '../../core/sheet/grid';
import { OWN_SHEETS, sheetsIn } from '../../core/sheet/sheet-names';
import { seenMeasures } from '../../core/sign-off/snapshot';
import { hasArrived } from '../arrive';
import { type CellFix, type FixResult, fixCells } from '../check/fix-cells';
import { openLocked } from '../memo/make-doc';
import type { Sheet } from '../ports';
import { type MemoRow, stageOfMemo } from '../register/memo-row';
import { oldestFirst } from '../register/oldest-first';
import { readRegister } from '../register/register';
import { withSheetsNow } from '../register/sheets-now';
import type { Session } from '../session';
import { mappingFor } from '../workbook/mapping-for';
import { readAs } from '../workbook/read-sheet';
import { namesNow } from './owners-now';

export function fix(session: Session, fixes: readonly CellFix[]): FixResult {
  const asked = requestsOn(session, new Set(fixes.map(({ sheet }) => sheet)));
  const shown = [...asked].flatMap(([name, memos]) => {
    const source = session.ports.workbook.sheet(name);
    return source ? [{ source, memos, grid: source.grid() }] : [];
  });
  const result = fixCells(session, fixes);
  const renewed = shown.flatMap((each) => renewedBy(session, each, result.applied));
  // The cells are put right; where the register refuses, a unit is taken to have answered, as if it had done so itself.
  if (renewed.length > 0)
    hasArrived(session.ports, () => {
      const register = openLocked(session);
      for (const { id, before, answers } of renewed) register.keepAnswers(id, before, answers);
    });
  return result;
}

/** Of each of these sheets the newest request to each unit; sheets without any are left out. */
function requestsOn(
  { ports }: Session,
  names: ReadonlySet<string>,
): ReadonlyMap<string, readonly MemoRow[]> {
  const found = new Map<string, readonly MemoRow[]>();
  if ([...names].every((name) => OWN_SHEETS.includes(name))) return found;
  const kept = (readRegister(ports)?.memos() ?? []).filter(
    (memo) => memo.kept.answers !== '' && memo.link !== '' && stageOfMemo(memo) !== 'cancelled',
  );
  const memos = withSheetsNow(ports.workbook, kept);
  for (const name of names) {
    const own = memos.filter(({ sheet }) => sheetsIn(sheet).includes(name));
    const newest = new Map(oldestFirst(own).map((memo) => [memo.kept.owner, memo]));
    if (newest.size > 0) found.set(name, [...newest.values()]);
  }
  return found;
}

interface Renewed {
  readonly id: string;
  readonly before: string;
  readonly answers: string;
}

interface Shown {
  readonly source: Sheet;
  /** As it was before. */
  readonly grid: Grid;
  readonly memos: readonly MemoRow[];
}

/** What these requests keep from now on, as far as that is something else. */
function renewedBy(
  session: Session,
  { source, grid, memos }: Shown,
  applied: readonly CellFix[],
): readonly Renewed[] {
  const own = applied.filter(({ sheet }) => sheet === source.name);
  const said = mappingFor(grid, session.mappings());
  // What somebody has answered meanwhile is in neither. A fix that is asked for again, after an answer that was lost, finds
  // its words there already: those before it are in the one all the same.
  const read = (key: 'before' | 'after') => readAs(source, withTexts(grid, own, key), said).table;
  const [before, after] = own.length === 0 ? [] : [read('before'), read('after')];
  if (!before || !after) return [];
  const owners = namesNow(memos, unitsOf(before.measures), before.measures);
  return memos.flatMap(({ id, sheet, snapshot, kept: { owner, answers } }) => {
    const unit = owners.get(owner ?? '') ?? owner ?? '';
    const isOneOfSeveral = sheetsIn(sheet).length > 1;
    const both = {
      before: sourceOf(before, unit, isOneOfSeveral),
      after: sourceOf(after, unit, isOneOfSeveral),
    };
    const titles = titlesOf(seenMeasures(snapshot));
    const renewed = keepAnswers(answers, both, unit, titles);
    return renewed === answers ? [] : [{ id, before: answers, answers: renewed }];
  });
}

function withTexts(grid: Grid, fixes: readonly CellFix[], key: 'before' | 'after'): Grid {
  const cells = grid.cells.map((row) => [...row]);
  for (const fixed of fixes) {
    const place = parseA1(fixed.cell);
    const row = place && cells[place.row - 1];
    if (place && row) row[place.column - 1] = fixed[key];
  }
  return { ...grid, cells };
}

/** One of several sheets may have no owners of its own: see asOneList. */
function sourceOf(table: MeasuresSheet, unit: string, isOneOfSeveral: boolean): AnswerSource {
  const [read = table] = isOneOfSeveral ? asOneList([table, table]) : [table];
  return {
    measures: measuresIn(read.measures, { owner: unit, statuses: [] }),
    ownColumns: read.header.own.map(({ heading }) => heading),
    ownGroups: read.header.own.map(({ group }) => group),
  };
}
