/** The command "save mapping": keeps what an office says of a sheet's columns, for everyone, or forgets it. */
import { isComplete, type Mapping } from '../../core/measures/mapping/mapping';
import { longThaiMoment } from '../../core/text/moment';
import { drop, keep } from '../kept/kept';
import type { Session } from '../session';
import { CommandError, holdLock } from '../stopped';
import { sheetShown } from '../workbook/choose-sheets';

export interface SaveMappingCall {
  readonly sheet: string;
  /** Its own: the tab may have another name by now. */
  readonly id?: number;
  /** Null forgets it: the sheet is read by its headings again. */
  readonly mapping: Mapping | null;
  /** What was kept for that sheet as the page showed it: where something else is kept since, nothing is written. */
  readonly before?: { readonly mapping: Mapping | null };
}

/** `incomplete`: nothing could be counted by it; `kept-since`: another is kept than the page showed. Then nothing is written. */
export type SavedMapping = 'kept' | 'incomplete' | 'kept-since';

/** Twice the same is once. */
export function saveMapping(
  { ports, now, guard }: Session,
  { sheet: name, id, mapping, before }: SaveMappingCall,
): SavedMapping {
  guard.refuseNewer();
  holdLock(ports);
  const may = (held: Mapping | null) =>
    before === undefined || isSame(held, before.mapping) || isSame(held, mapping);
  if (mapping === null) return told(drop(ports, 'mapping', name, may));
  if (!isComplete(mapping)) return 'incomplete';
  const sheet = sheetShown(ports.workbook, name, id);
  if (!sheet) throw new CommandError({ kind: 'unknown-sheet', sheet: name });
  const when = longThaiMoment(now());
  return told(keep(ports, 'mapping', { key: sheet.name, data: mapping, when }, may));
}

function told(isKept: boolean): SavedMapping {
  return isKept ? 'kept' : 'kept-since';
}

/** Both were read by the same shape, which gives them one order of fields. */
function isSame(one: Mapping | null, other: Mapping | null): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
