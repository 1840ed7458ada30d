/** How Google answers what the self-test alone asks: each answer is passed on as it is. */
import type { Beyond, ExportAnswer, Refused, TrialSheet, Trials } from '../app/trials';
import { SCOPES } from '../core/scopes';
import { addressOf, readConsent } from './consent';
import { drive } from './drive/advanced-drive';
import { tryAgain } from './drive/try-again';
import type { BlobHost, HtmlOutputHost, RangeHost, SheetHost, SpreadsheetHost } from './host';
import { isTimeToEnd } from './run-time';

const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

export function createTrials(): Trials {
  const spreadsheet: SpreadsheetHost = SpreadsheetApp.getActiveSpreadsheet();
  return {
    isLate: isTimeToEnd,
    consent: () => {
      const { complete, granted } = readConsent();
      const isGranted = (scope: (typeof SCOPES)[number]) => granted.includes(addressOf(scope));
      const missing = complete ? [] : SCOPES.filter((scope) => !isGranted(scope));
      return { complete, granted: SCOPES.filter(isGranted), missing };
    },
    page: () => {
      const page: HtmlOutputHost = HtmlService.createHtmlOutputFromFile('sidebar');
      return page.getContent();
    },
    decode: (base64) => {
      const from = Date.now();
      const blob: BlobHost = Utilities.newBlob(Utilities.base64Decode(base64), DOCX, 'trial.docx');
      return { bytes: blob.getBytes().length, milliseconds: Date.now() - from };
    },
    address: () =>
      tryAgain(() => drive('About').get({ fields: 'user(emailAddress)' })).user?.emailAddress ?? '',
    exportDoc,
    sheet: (name) => {
      const sheet: SheetHost | null = spreadsheet.getSheetByName(name);
      return sheet && trialSheet(sheet);
    },
    removeSheet: (name) => {
      const sheet = spreadsheet.getSheetByName(name);
      if (!sheet) return;
      spreadsheet.deleteSheet(sheet);
      SpreadsheetApp.flush();
    },
  };
}

/** Google's own types leave out the options, without which it refuses. */
interface ExportingFiles {
  readonly export: (fileId: string, type: string, options: { readonly alt: 'media' }) => unknown;
}

/** The error's text may be the whole file: nobody is to read it. */
function exportDoc(fileId: string): ExportAnswer {
  try {
    const files = drive('Files') as unknown as ExportingFiles;
    const answer = files.export(fileId, DOCX, { alt: 'media' });
    if (typeof answer === 'string') return 'text';
    return Array.isArray(answer) ? 'bytes' : 'blob';
  } catch (error) {
    // “Response Code: 200. Message: …”, in the account’s language.
    if (/^\D{0,60}\b200\b/.test(String((error as { message?: unknown }).message))) return 'thrown';
    throw error;
  }
}

function trialSheet(sheet: SheetHost): TrialSheet {
  const cellAt = (row: number, column: number): RangeHost => sheet.getRange(row, column, 1, 1);
  return {
    format: ({ row, column }) => refusalOf(() => cellAt(row, column).setNumberFormats([['@']])),
    refuses: ({ row, column }) => {
      const rule = SpreadsheetApp.newDataValidation()
        .requireValueInList(['a'], true)
        .setAllowInvalid(false)
        .build();
      cellAt(row, column).setDataValidation(rule);
      SpreadsheetApp.flush();
      const forbidden = refused(() => cellAt(row, column).setValue('b'));
      const allowed = refusalOf(() => cellAt(row, column).setValue('a'));
      // Then it was not the rule that refused.
      if (allowed !== null) throw allowed;
      return forbidden;
    },
    beyond: () => beyond(sheet),
    protect: () => {
      sheet.protect();
    },
    protections: () => sheet.getProtections(SpreadsheetApp.ProtectionType.SHEET).length,
    refusingRules: (row, columns) => {
      const [rules = []] = sheet.getRange(row, 1, 1, columns).getDataValidations();
      const bare = rules.flatMap((rule, index) => (rule === null ? [index + 1] : []));
      const touch = (column: number) => cellAt(row, column).setDataValidation(null);
      if (refusalOf(() => bare.forEach(touch)) === null) return [];
      // One of them is refused, and a batch does not say which.
      return bare.flatMap((column) => {
        const refusal = refusalOf(() => touch(column));
        return refusal === null ? [] : [{ column, refusal }];
      });
    },
  };
}

function refused(write: () => void): Refused {
  try {
    write();
  } catch (refusal) {
    return { when: 'at-once', refusal };
  }
  try {
    SpreadsheetApp.flush();
    return { when: 'never', refusal: null };
  } catch (refusal) {
    return { when: 'at-flush', refusal };
  }
}

/** What Sheets says, at once or when it is sent; null where it takes it. */
function refusalOf(write: () => void): unknown {
  try {
    write();
    SpreadsheetApp.flush();
    return null;
  } catch (refusal) {
    return refusal ?? '';
  }
}

function beyond(sheet: SheetHost): Beyond {
  const rows = sheet.getMaxRows();
  try {
    sheet.getRange(rows + 1, 1, 1, 1);
  } catch {
    return 'thrown';
  }
  return sheet.getMaxRows() > rows ? 'grown' : 'given';
}
