/** The bundle at-once.js: what follows an edit by hand without being asked; the rules, and nothing of the memo. */
import { markEdited } from './app/check/mark-edited';
import { languageOf } from './core/text/language';
import type { EditEvent } from './gas/host';
import { logBug } from './gas/log';
import { openWorkbook } from './gas/sheets/workbook';
import { userLocale } from './gas/user';

/** Keeps the marks of the edited rows true; a simple trigger, which Google gives 30 seconds and no consent. */
export function onEdit(event: EditEvent): void {
  try {
    const { range } = event;
    const first = range.getRow();
    const { edited, ...ports } = openWorkbook();
    const rows = { first, last: first + range.getNumRows() - 1 };
    markEdited(ports, edited(range), rows, languageOf(userLocale()));
  } catch (error) {
    // Nobody has asked for it, so nobody is told: the next check marks what this one could not.
    logBug(error);
  }
}
