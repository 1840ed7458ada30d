/** The command "import an old memo": a sheet of its own for its measures, and the settings and signers that were agreed to. */
import { readSigners } from '../../core/office/signers';
import { SHEET_NAMES } from '../../core/sheet/sheet-names';
import { hasArrived } from '../arrive';
import type { Session } from '../session';
import { makeFilledMeasures, makeSettings, makeSigners } from '../sheets/make-sheets';
import { formSheet, writeForm } from '../sheets/save-result';
import { CommandError, holdLock, refusedWrite } from '../stopped';
import type { ImportCall, Imported, OfferedSetting } from './data';
import { besideWorkbook, oldMemoFrom } from './read';
import { settingTexts } from './setting-texts';
import { signerTexts } from './signer-texts';

/**
 * The sheet of measures last: cut off before it, the same import asked for again goes on, since what is written
 * already is then the same.
 */
export function importOldMemo(session: Session, call: ImportCall): Imported {
  const { ports } = session;
  const memo = oldMemoFrom(session, call);
  if (memo.measures.length === 0) throw new CommandError({ kind: 'nothing-to-import' });
  holdLock(ports);
  session.bringUp();
  const { name, settings: offered } = besideWorkbook(session, memo);
  if (name !== call.name) throw new CommandError({ kind: 'import-exists', sheet: call.name });
  const settings = offered.filter(({ key }) => call.settings.includes(key));
  writeSettings(session, memo.fiscalYear, settings);
  if (call.signers && memo.signers.length > 0) {
    const sheet = formSheet(session, SHEET_NAMES.signers, makeSigners);
    const rows = sheet.values();
    writeForm(ports, sheet, rows, signerTexts(rows, readSigners(rows), memo.signers));
  }
  try {
    const made = makeFilledMeasures(session, name, memo.rows);
    // It is there, also where Sheets would not bring it to the front.
    hasArrived(ports, made.show);
  } catch (error) {
    throw new CommandError(refusedWrite(name, error));
  }
  return { name, settings, signers: call.signers && memo.signers.length > 0 };
}

function writeSettings(
  session: Session,
  fiscalYear: number | null,
  settings: readonly OfferedSetting[],
): void {
  if (settings.length === 0) return;
  const sheet = formSheet(session, SHEET_NAMES.settings, makeSettings);
  const rows = sheet.values();
  writeForm(session.ports, sheet, rows, settingTexts(rows, fiscalYear, settings));
}
