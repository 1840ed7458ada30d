/** The command "go to": brings a finding's cell before the user. */
import { parseA1 } from '../../core/sheet/a1';
import type { Session } from '../session';
import { CommandError } from '../stopped';

export interface CellAddress {
  readonly sheet: string;
  /** Null for the sheet as a whole. */
  readonly cell: string | null;
}

export function goTo({ ports }: Session, { sheet: name, cell }: CellAddress): null {
  const sheet = ports.workbook.sheet(name);
  if (!sheet) throw new CommandError({ kind: 'unknown-sheet', sheet: name });
  const place = parseA1(cell);
  if (place) sheet.select(place);
  else sheet.show();
  return null;
}
