/** The command "set up": makes the sheets that are missing or blank, and never writes on one that holds anything. */
import { failureOf } from '../../core/google-failure';
import { SAMPLE_SHEET, SHEET_NAMES } from '../../core/sheet/sheet-names';
import type { Region, Sheet } from '../ports';
import type { Session } from '../session';
import { CommandError, holdLock } from '../stopped';
import { hasOwnMeasures } from '../workbook/choose-sheets';
import { foreignRegion } from '../workbook/region';
import {
  isToBeMade,
  makeMeasures,
  makeRegister,
  makeSettings,
  makeSigners,
  nameForMeasures,
  type Taste,
} from './make-sheets';

export interface SetUpResult {
  /** The names of the sheets made; empty where none was missing. */
  readonly made: readonly string[];
  /** Where the workbook is not set to Thailand; null where it is. */
  readonly region: Region | null;
}

/** Besides the measures, in the order in which they are made. */
const OTHERS = [
  [SHEET_NAMES.settings, makeSettings],
  [SHEET_NAMES.signers, makeSigners],
  [SHEET_NAMES.register, makeRegister],
] as const;

/** Under the lock: a memo makes the register too, and a colleague's set-up all of them. */
export function setUp(session: Session, taste: Taste = {}): SetUpResult {
  const { workbook } = session.ports;
  holdLock(session.ports);
  const made: string[] = [];
  const make = (name: string, run: () => Sheet): Sheet => {
    try {
      const sheet = run();
      made.push(name);
      return sheet;
    } catch (error) {
      const failure = failureOf(error);
      throw new CommandError({ kind: 'set-up-unfinished', sheet: name, made, failure });
    }
  };
  let front = workbook.activeSheet();
  if (!hasTable(session)) {
    const name = nameForMeasures(workbook);
    front = make(name, () => makeMeasures(session, name, taste));
  }
  for (const [name, run] of OTHERS) {
    if (isToBeMade(workbook, name)) make(name, () => run(session));
  }
  if (made.length > 0) front.show();
  return { made, region: foreignRegion(workbook) };
}

/** The sample is read where it is open, and is not the office's. */
function hasTable({ readOpen, ports, mappings }: Session): boolean {
  const { table, sheets } = readOpen();
  if (table === null || sheets[0]?.sheet !== SAMPLE_SHEET) return table !== null;
  return hasOwnMeasures(ports.workbook, mappings());
}
