/** The command "save mapping": keeps what an office says of a sheet's columns, for everyone, or forgets it. */
import { isComplete, type Mapping } from '../../core/measures/mapping/mapping';
import { longThaiMoment } from '../../core/text/moment';
import { drop, keep } from '../kept/kept';
import type { Session } from '../session';
import { CommandError, holdLock } from '../stopped';

export interface SaveMappingCall {
  readonly sheet: string;
  /** Null forgets it: the sheet is read by its headings again. */
  readonly mapping: Mapping | null;
}

/** False where nothing could be counted by it; then nothing is kept. Twice the same is once. */
export function saveMapping(
  { ports, now, guard }: Session,
  { sheet, mapping }: SaveMappingCall,
): boolean {
  guard.refuseNewer();
  holdLock(ports);
  if (mapping === null) {
    drop(ports, 'mapping', sheet);
    return true;
  }
  if (!isComplete(mapping)) return false;
  if (!ports.workbook.sheet(sheet)) throw new CommandError({ kind: 'unknown-sheet', sheet });
  keep(ports, 'mapping', { key: sheet, data: mapping, when: longThaiMoment(now()) });
  return true;
}
