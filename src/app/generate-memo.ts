/** The command "generate memo": check, fill, register, make the Google Doc, complete the register. */
import { memoFields } from '../core/memo/memo-fields';
import { renderMemo } from '../core/memo/render';
import { settingText, wantsThaiDigits } from '../core/memo/settings';
import { tagKey } from '../core/memo/tags';
import { longThaiDate } from '../core/thai/dates';
import { type Checked, check, hasErrors, measuresOf, type Teller } from './check';
import { CommandError } from './command-error';
import type { DriveFile, Ports } from './ports';
import type { SheetChoice } from './read-workbook';
import { openRegister, type Register } from './register';
import type { Report } from './report';

export interface GenerateOptions extends SheetChoice {
  /** Makes the memo although errors were found: its unclear statuses show dots for the pen. */
  readonly force?: boolean;
}

/** The bytes of the template to fill; read only when a memo is to be made. */
export type TemplateSource = () => Uint8Array;

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
  options: GenerateOptions,
): Generated {
  const checked = check(ports, tell, options);
  return generateChecked(ports, checked, template, options.force === true);
}

/** The same from a check just made, so that a choice between the two reads nothing twice. */
export function generateChecked(
  ports: Ports,
  checked: Checked,
  template: TemplateSource,
  force: boolean,
): Generated {
  const { report } = checked;
  const refused = report.measures.length === 0 || (hasErrors(report) && !force);
  if (refused) return { report, memo: null, registered: true };
  // Filled before anything is made: a broken template leaves no trace.
  const { docx, subject } = fillMemo(ports, checked, template());
  return { report, ...makeDoc(ports, checked, docx, subject) };
}

export interface FilledMemo {
  readonly docx: Uint8Array;
  readonly subject: string;
}

export function fillMemo(
  ports: Ports,
  { reading, report }: Checked,
  template: Uint8Array,
): FilledMemo {
  const { settings, signers } = reading;
  const { completion } = report;
  const { date } = ports.clock.now();
  const fields = memoFields({
    measures: measuresOf(reading),
    completion,
    settings,
    signers,
    today: date,
  });
  const subject = fields.get(tagKey('เรื่อง'));
  const filled = renderMemo(template, fields, { thaiDigits: wantsThaiDigits(settings) });
  if (!filled.ok) throw new CommandError({ kind: 'bad-template', problems: filled.problems });
  return { docx: filled.value, subject: typeof subject === 'string' ? subject : '' };
}

function makeDoc(
  ports: Ports,
  { reading, report }: Checked,
  docx: Uint8Array,
  subject: string,
): Pick<Generated, 'memo' | 'registered'> {
  if (!ports.lock()) throw new CommandError({ kind: 'busy' });
  const register = openRegister(ports);
  recover(ports, register);
  const id = ports.newId();
  const { date, time } = ports.clock.now();
  register.add({
    id,
    when: `${longThaiDate(date)} ${time}`,
    reference: settingText(reading.settings, 'reference'),
    subject,
    sheet: report.sheet,
    completion: report.completion,
    fingerprint: fingerprint(ports, { reading, report }),
  });
  const memo = createDoc(ports, register, memoName(subject, longThaiDate(date)), docx, id);
  return { memo, registered: completes(() => register.complete(id, memo.link)) };
}

/** A Doc that Drive made but could not answer for is found by its id before anyone calls it lost. */
function createDoc(ports: Ports, register: Register, name: string, docx: Uint8Array, id: string) {
  try {
    return ports.drive.createDoc(name, docx, id);
  } catch (error) {
    const found = ports.drive.findDocs([id]).get(id);
    if (found) return found;
    register.fail(id);
    throw new CommandError({ kind: 'drive-refused', detail: messageOf(error) });
  }
}

/** Completes what an earlier command left between its row and its link; only Docs of this user. */
function recover({ drive }: Ports, register: Register): void {
  if (register.pendingIds.length === 0) return;
  for (const [id, { link }] of drive.findDocs(register.pendingIds)) register.complete(id, link);
}

/** What the memo says, without the day it was made: it changes when the sheet does. */
function fingerprint(ports: Ports, { reading, report }: Checked): string {
  const { settings, signers } = reading;
  return ports.digest(
    JSON.stringify([report.measures, [...settings.known], settings.extra, signers]),
  );
}

const LONGEST_NAME = 120;

export function memoName(subject: string, date: string): string {
  const name = subject.replace(/[\s\\/:*?"<>|]+/g, ' ').trim();
  return `บันทึกข้อความ ${[...name].slice(0, LONGEST_NAME).join('')} ${date}`;
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
