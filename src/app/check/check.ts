/** The command "check": marks what needs attention, and reports on the measures. */
import type { Session, SheetChoice } from '../session';
import { checkWorkbook } from './checked';
import type { Report } from './report';

export function check(session: Session, choice: SheetChoice = {}): Report {
  return checkWorkbook(session, choice).report;
}
