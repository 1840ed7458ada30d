/**
 * The commands "fix", "set status" and its undo: change cells as fix-cells.ts and set-status.ts do. What a unit had not
 * answered before is no answer after it: its memo keeps what its rows say from then on.
 */
import type { MeasuresSheet } from '../../core/measures/read-measures';
import { measuresIn, unitsOf } from '../../core/measures/scope';
import { asOneList } from '../../core/measures/whose/joined';
import { titlesOf } from '../../core/memo/answer-rows';
import { type AnswerSource, keepAnswers } from '../../core/memo/answers';
import { parseA1 } from '../../core/sheet/a1';
import { type CellValue, cellAt } from '../../core/sheet/cell';
import type { Grid } from '../../core/sheet/grid';
import { OWN_SHEETS, sheetsIn } from '../../core/sheet/sheet-names';
import { seenMeasures } from '../../core/sign-off/snapshot';
import { textOf } from '../../core/text/cell-text';
import { hasArrived } from '../arrive';
import { type CellFix, type FixResult, fixCells } from '../check/fix-cells';
import {
  type StatusCall,
  type StatusResult,
  setStatus,
  type UndoStatusCall,
  undoStatus,
} from '../check/set-status';
import { openLocked } from '../memo/make-doc';
import type { Sheet } from '../ports';
import { type MemoRow, stageOfMemo } from '../register/memo-row';
import { namesNow } from '../register/names-now';
import { oldestFirst } from '../register/oldest-first';
import { readRegister } from '../register/register';
import { withSheetsNow } from '../register/sheets-now';
import type { Session } from '../session';
import { mappingFor } from '../workbook/mapping-for';
import { readAs } from '../workbook/read-sheet';

export function fix(session: Session, fixes: readonly CellFix[]): FixResult {
  const shown = shownBefore(session, new Set(fixes.map(({ sheet }) => sheet)));
  const result = fixCells(session, fixes);
  const renewed = shown.flatMap((each) => {
    const own = result.applied.filter(({ sheet }) => sheet === each.source.name);
    if (own.length === 0) return [];
    // A fix that is asked for again, after an answer that was lost, finds its words there already: those before it are in the
    // one all the same.
    const put = (key: 'before' | 'after') =>
      withCells(
        each.grid,
        own.map((fixed) => ({ cell: fixed.cell, value: fixed[key] })),
      );
    return renewedBy(session, each, { before: put('before'), after: put('after') });
  });
  keepRenewed(session, renewed);
  return result;
}

export function setAskedStatus(session: Session, call: StatusCall): StatusResult {
  return withAnswersKept(session, call.sheet, () => setStatus(session, call));
}

export function undoAskedStatus(session: Session, call: UndoStatusCall): StatusResult {
  return withAnswersKept(session, call.sheet, () => undoStatus(session, call));
}

function withAnswersKept(session: Session, name: string, change: () => StatusResult): StatusResult {
  const shown = shownBefore(session, new Set([name]));
  const result = change();
  const { set } = result;
  if (set === null) return result;
  const renewed = shown.flatMap((each) => {
    // Where a row was moved right then, nobody can say which it was before.
    if (!set.every(({ cell, before }) => shownAt(each.grid, cell) === textOf(valueIn(before))))
      return [];
    // As the sheet shows them, and of these cells alone: what somebody has answered meanwhile is in neither.
    const now = each.source.grid();
    const after = withCells(
      each.grid,
      set.map(({ cell }) => ({ cell, value: shownAt(now, cell) })),
    );
    return renewedBy(session, each, { before: each.grid, after });
  });
  keepRenewed(session, renewed);
  return result;
}

function valueIn(json: string): CellValue {
  return JSON.parse(json) as CellValue;
}

function shownAt({ cells }: Grid, cell: string): string {
  const place = parseA1(cell);
  return (place && cellAt(cells, place)) ?? '';
}

function shownBefore(session: Session, names: ReadonlySet<string>): readonly Shown[] {
  return [...requestsOn(session, names)].flatMap(([name, memos]) => {
    const source = session.ports.workbook.sheet(name);
    return source ? [{ source, memos, grid: source.grid() }] : [];
  });
}

function keepRenewed(session: Session, renewed: readonly Renewed[]): void {
  // The cells are put right; where the register refuses, a unit is taken to have answered, as if it had done so itself.
  if (renewed.length > 0)
    hasArrived(session.ports, () => {
      const register = openLocked(session);
      for (const { id, before, answers } of renewed) register.keepAnswers(id, before, answers);
    });
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
  put: Readonly<Record<'before' | 'after', Grid>>,
): readonly Renewed[] {
  const said = mappingFor(grid, session.mappings());
  const [before, after] = [put.before, put.after].map((each) => readAs(source, each, said).table);
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

function withCells(
  grid: Grid,
  put: readonly { readonly cell: string; readonly value: string }[],
): Grid {
  const cells = grid.cells.map((row) => [...row]);
  for (const { cell, value } of put) {
    const place = parseA1(cell);
    const row = place && cells[place.row - 1];
    if (place && row) row[place.column - 1] = value;
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
