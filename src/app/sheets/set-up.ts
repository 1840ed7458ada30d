/** The command "set up": makes the sheets that are missing or empty, and never writes on one that holds anything. */
import { SHEET_NAMES } from '../../core/sheet/sheet-names';
import type { Region } from '../ports';
import type { Session } from '../session';
import { holdLock } from '../stopped';
import { foreignRegion } from '../workbook/region';
import {
  isMeasuresLeft,
  isReady,
  makeMeasures,
  makeRegister,
  makeSettings,
  makeSigners,
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

export function setUp(session: Session): SetUpResult {
  const { ports } = session;
  const { workbook } = ports;
  holdLock(ports);
  const made: string[] = [];
  let front = workbook.activeSheet();
  if (isMeasuresLeft(ports) || !session.read().table) {
    front = makeMeasures(session);
    made.push(front.name);
  }
  for (const [name, make] of OTHERS) {
    if (isReady(ports, name)) continue;
    make(session);
    made.push(name);
  }
  if (made.length > 0) front.show();
  return { made, region: foreignRegion(workbook) };
}
