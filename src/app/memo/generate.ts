/**
 * The command "generate memo", in three steps that the sidebar takes one by one and the menu at once:
 * check and fill; a row in the register and the Google Doc; the link in the register.
 */

import { memoYear } from '../../core/memo/memo-fields';
import { settingText } from '../../core/office/read-settings';
import { newRecord } from '../../core/sign-off/record';
import { seenNow, writeSnapshot } from '../../core/sign-off/snapshot';
import { longThaiDate } from '../../core/text/dates';
import { type Checked, check, hasErrors, measuresOf, type Teller } from '../check/check';
import type { Report } from '../check/report';
import { CommandError } from '../command-error';
import type { DriveFile, Ports } from '../ports';
import { momentOf } from '../register/memo-row';
import {
  type MadeFile,
  type MemoEntry,
  openRegister,
  type Register,
  readRegister,
} from '../register/register';
import type { RegisterWords } from '../sign-off/words';
import type { TemplateSource } from '../template/in-use';
import type { Reading, SheetChoice } from '../workbook/read-workbook';
import { fillMemo } from './fill';

export interface GenerateOptions extends SheetChoice {
  /** Makes the memo although errors were found: its unclear statuses show dots for the pen. */
  readonly force?: boolean;
}

export interface Generated {
  readonly report: Report;
  /** Null where errors were found and not overruled, or where there is nothing to report. */
  readonly memo: DriveFile | null;
  /** False where the memo was made but its link could not be written to the register. */
  readonly registered: boolean;
}

export function generateMemo(
  ports: Ports,
  tell: Teller,
  template: TemplateSource,
  words: RegisterWords,
  options: GenerateOptions,
): Generated {
  const checked = check(ports, tell, { ...options, quick: true });
  return generateChecked(ports, checked, template, words, options.force === true);
}

/** The same from a check just made, so that a choice between the two reads nothing twice. */
export function generateChecked(
  ports: Ports,
  checked: Checked,
  template: TemplateSource,
  words: RegisterWords,
  force: boolean,
): Generated {
  const { report } = checked;
  const draft = draftMemo(ports, checked, template, words, force);
  if (!draft) return { report, memo: null, registered: true };
  if (!ports.lock()) throw new CommandError({ kind: 'busy' });
  const register = openRegister(ports);
  const { id, memo } = makeDoc(ports, register, draft);
  return { report, memo, registered: completes(() => register.complete(id, memo)) };
}

/** All that the second step needs; the memo is filled, and nothing has been made yet. */
export interface MemoDraft {
  readonly name: string;
  readonly entry: Omit<MemoEntry, 'id' | 'when'>;
  readonly docx: Uint8Array;
}

/** First step. Null where errors stand in the way, or where there is nothing to report. */
export function draftMemo(
  ports: Ports,
  checked: Checked,
  template: TemplateSource,
  words: RegisterWords,
  force: boolean,
): MemoDraft | null {
  const { reading, report } = checked;
  if (report.measures.length === 0 || (hasErrors(report) && !force)) return null;
  const filling = template();
  const { docx, subject } = fillMemo(ports, reading, filling);
  const today = ports.clock.now().date;
  const { signers } = newRecord(reading.signers);
  const entry = {
    reference: settingText(reading.settings, 'reference'),
    subject,
    sheet: report.sheet,
    fiscalYear: memoYear(reading.settings, today),
    completion: report.completion,
    template: filling.title,
    fingerprint: fingerprint(ports, reading),
    signers,
    snapshot: writeSnapshot(seenNow({ ...reading, measures: measuresOf(reading) })),
    told: {
      holder: words.holder({ stage: 'made', signer: signers[0] ?? null, canOpen: false }, ''),
      results: words.results(signers),
      made: words.event({ kind: 'made', counts: report.completion }, ''),
    },
  };
  return { name: memoName(subject, longThaiDate(today)), entry, docx };
}

export interface MadeDoc {
  /** The memo's row in the register. */
  readonly id: string;
  readonly memo: DriveFile;
}

/** Second step: the row first, so that a crash leaves no Doc that nobody knows. */
export function registerAndMakeDoc(ports: Ports, draft: MemoDraft): MadeDoc {
  if (!ports.lock()) throw new CommandError({ kind: 'busy' });
  return makeDoc(ports, openRegister(ports), draft);
}

/** Third step. False where the register refused: the Doc is there, and the next command completes it. */
export function completeMemo(ports: Ports, id: string, file: MadeFile): boolean {
  // No lock: it writes into the one row that is this memo's, and adds none.
  return completes(() => readRegister(ports)?.complete(id, file));
}

function makeDoc(ports: Ports, register: Register, { name, entry, docx }: MemoDraft): MadeDoc {
  recoverMemos(ports, register);
  const id = ports.newId();
  register.add({ ...entry, id, when: momentOf(ports.clock.now()) });
  return { id, memo: createDoc(ports, register, name, docx, id, entry.fingerprint) };
}

/** A Doc that Drive made but could not answer for is found by its id before anyone calls it lost. */
function createDoc(
  { drive }: Ports,
  register: Register,
  name: string,
  docx: Uint8Array,
  id: string,
  content: string,
): DriveFile {
  try {
    return drive.createDoc(name, docx, id, content);
  } catch (error) {
    const refused = new CommandError({ kind: 'drive-refused', detail: messageOf(error) });
    let found: DriveFile | undefined;
    try {
      found = drive.findDocs([id]).get(id);
    } catch {
      // Nobody knows whether it was made: the row stays open, and the next command asks again.
      throw refused;
    }
    if (found) return found;
    completes(() => register.fail(id));
    throw refused;
  }
}

/** Completes what an earlier command left between its row and its link; only Docs of this user. */
export function recoverMemos({ drive }: Ports, register: Register): void {
  if (register.pendingIds.length === 0) return;
  for (const [id, file] of drive.findDocs(register.pendingIds)) register.complete(id, file);
}

/**
 * What the memo says, without the day it was made and where its words stand on the sheet. Addresses are for
 * sending it: offices add them when they come to that, and no ready-made template prints them.
 */
export function fingerprint(ports: Ports, reading: Reading): string {
  const { settings, signers } = reading;
  const measures = measuresOf(reading);
  const printed = signers.map(({ email: _email, ...signer }) => signer);
  const content = [measures, [...settings.known], settings.extra, printed];
  return ports.digest(JSON.stringify(content, (key, value) => (isPlace(key) ? undefined : value)));
}

/** An empty row put in above changes no word of the memo. */
function isPlace(key: string): boolean {
  return key === 'row' || key === 'column';
}

const LONGEST_NAME = 120;

export function memoName(subject: string, date: string): string {
  const name = subject.replace(/[\s\\/:*?"<>|]+/g, ' ').trim();
  return `บันทึกข้อความ ${[...name].slice(0, LONGEST_NAME).join('')} (${date})`;
}

/** The Doc is there: a register that refuses now must not hide its link. */
function completes(write: () => void): boolean {
  try {
    write();
    return true;
  } catch {
    return false;
  }
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
