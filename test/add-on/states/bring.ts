/** How each state of the table comes about for whoever is at a workbook, and how it ends. */
import { driveAnswer } from '../../../local/drive/error';
import type { SheetsTable } from '../../../local/workbook/tables';
import { PAGE, SHEET } from '../../../src/core/scopes';
import { columnName } from '../../../src/core/sheet/a1';
import type { Office } from '../office';
import type { Step } from './ends';
import { MEASURES, REGISTER, SETTINGS, STORE } from './names';
import type { StateName } from './table';

/** As Google throws it at the page: https://github.com/enuchi/React-Google-Apps-Script/issues/46 */
const SEVERAL_ACCOUNTS = 'PERMISSION_DENIED';

/** Before the step; a fresh runtime of the same user is well again once `end` has run. */
export const BRING: Readonly<Record<StateName, (office: Office, step: Step) => void>> = {
  'no-drive': ({ runtime }) => runtime.grant([SHEET, PAGE]),
  'nothing-granted': ({ runtime }) => runtime.grant([]),
  'several-accounts': ({ runtime }) => runtime.refuseCalls(SEVERAL_ACCOUNTS),
  'late-refusal': ({ runtime, workbook }, step) => {
    const written: Partial<Record<Step, string>> = { check: MEASURES, choose: STORE };
    if (step !== 'set-up') workbook.protect({ sheet: written[step] ?? REGISTER });
    else runtime.before({ method: 'Range.setValues' }, () => workbook.protect({ sheet: SETTINGS }));
  },
  'refused-after-drive': ({ runtime, workbook }) => {
    for (const method of ['Drive.Files.create', 'Drive.Permissions.create']) {
      runtime.before({ method }, () => workbook.protect({ sheet: REGISTER }));
    }
  },
  'typed-columns': (office) => {
    for (const { name } of office.workbook.book.worksheets) makeTable(office, name);
  },
  'frame-blocked': ({ runtime }) => {
    for (const method of ['Ui.showModalDialog', 'Ui.showSidebar']) {
      runtime.plan({ method, moment: 'outage', error: 'Service unavailable' });
    }
  },
  'drive-full': ({ runtime }) => {
    const error = driveAnswer('files.create', 'storageQuotaExceeded');
    runtime.plan({ method: 'Drive.Files.create', moment: 'outage', error });
  },
};

/** The user has followed the message. */
export function end({ workbook, colleague, ...office }: Office): Office {
  workbook.protections.length = 0;
  workbook.tables.length = 0;
  return { ...office, workbook, colleague, runtime: colleague('clerk@example.org') };
}

function makeTable({ workbook }: Office, sheet: string): void {
  const { columnCount = 1 } = workbook.book.getWorksheet(sheet) ?? {};
  const letters = Array.from({ length: columnCount }, (_, index) => columnName(index + 1));
  const types: SheetsTable['types'] = Object.fromEntries(letters.map((each) => [each, 'TEXT']));
  workbook.makeTable({ sheet, range: `A1:${letters.at(-1)}400`, types, values: 'refused' });
}
