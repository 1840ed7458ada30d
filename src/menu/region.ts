/** Tells that the workbook is not set to Thailand, and sets it where the user says yes. */
import type { Region } from '../app/ports';
import type { Session } from '../app/session';
import { setThaiRegion } from '../app/sheets/set-region';
import { ask, type DialogLine } from '../gas/ui/dialogs';
import { line } from './lines';

/** None where there is nothing to offer. */
export function offerThaiRegion(session: Session, foreign: Region | null): readonly DialogLine[] {
  if (!foreign) return [];
  const words = session.words.region;
  const told = words.foreign(foreign.locale, foreign.timeZone);
  const answer = ask(words.title, `${words.question}\n\n${told}`);
  if (answer !== 'yes') return [line(words.left, 'warning')];
  return [
    setThaiRegion(session) === null ? line(words.done, 'good') : line(words.refused, 'warning'),
  ];
}
