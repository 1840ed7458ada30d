/**
 * Lets nothing be written into a workbook that a newer script has brought up: its sheets may mean something else by
 * now. The version is taken from whatever of ours a command reads anyway; only one that has read none looks for it.
 */
import { DATA_VERSION, versionIn } from '../../core/sheet/data-version';
import { SHEET_NAMES } from '../../core/sheet/sheet-names';
import type { Ports, Sheet, Workbook } from '../ports';
import { CommandError } from '../stopped';

export interface Guard {
  /** Throws where the workbook is newer than this script. */
  readonly refuseNewer: () => void;
  /** As far as anything of ours has been read. */
  readonly isNewer: () => boolean;
  /** The oldest version among what has been read; null where nothing of ours has. */
  readonly oldest: () => number | null;
}

/** Those that name the version. */
const VERSIONED: readonly string[] = [SHEET_NAMES.settings, SHEET_NAMES.register];

export function guarded(ports: Ports): { readonly ports: Ports; readonly guard: Guard } {
  const seen = new Map<string, number>();
  const isNewer = () => [...seen.values()].some((version) => version > DATA_VERSION);
  let hasLooked = false;
  const guard: Guard = {
    isNewer,
    oldest: () => (seen.size === 0 ? null : Math.min(...seen.values())),
    refuseNewer: () => {
      if (seen.size === 0 && !hasLooked) {
        hasLooked = true;
        // The settings may have been deleted, or given another name.
        for (const name of VERSIONED) if (seen.size === 0) workbook.sheet(name)?.values();
      }
      if (isNewer()) throw new CommandError({ kind: 'newer-workbook' });
    },
  };
  const note = (name: string, rows: ReturnType<Sheet['values']>) => {
    // A blank sheet is one that is still to be filled.
    const isBlank = rows.every((row) => row.every((cell) => cell === ''));
    if (VERSIONED.includes(name) && !isBlank) seen.set(name, versionIn(rows));
    return rows;
  };
  const workbook = guardedWorkbook(ports.workbook, guard.refuseNewer, note);
  return { ports: { ...ports, workbook }, guard };
}

type Note = (name: string, rows: ReturnType<Sheet['values']>) => ReturnType<Sheet['values']>;

function guardedWorkbook(workbook: Workbook, refuseNewer: () => void, note: Note): Workbook {
  const before =
    <Given extends unknown[], Value>(write: (...given: Given) => Value) =>
    (...given: Given): Value => {
      refuseNewer();
      return write(...given);
    };
  const wrap = (sheet: Sheet): Sheet => ({
    ...sheet,
    values: () => note(sheet.name, sheet.values()),
    writeNotes: before(sheet.writeNotes),
    writeNote: before(sheet.writeNote),
    paint: before(sheet.paint),
    writeRows: before(sheet.writeRows),
    formatAsText: before(sheet.formatAsText),
    holdTexts: before(sheet.holdTexts),
    refusingFormat: before(sheet.refusingFormat),
    writeRun: before(sheet.writeRun),
    writeBlock: before(sheet.writeBlock),
    empty: before(sheet.empty),
    copy: before((name: string) => wrap(sheet.copy(name))),
    rename: before(sheet.rename),
    dress: before(sheet.dress),
    writeTexts: before(sheet.writeTexts),
    hide: before(sheet.hide),
    showColumns: before(sheet.showColumns),
    takeOff: before(sheet.takeOff),
  });
  return {
    ...workbook,
    visibleSheets: () => workbook.visibleSheets().map(wrap),
    sheets: () => workbook.sheets().map(wrap),
    activeSheet: () => wrap(workbook.activeSheet()),
    sheet: (name) => {
      const sheet = workbook.sheet(name);
      return sheet && wrap(sheet);
    },
    setRegion: before(workbook.setRegion),
    removeSheet: before(workbook.removeSheet),
    addSheet: before((name: string) => wrap(workbook.addSheet(name))),
  };
}
