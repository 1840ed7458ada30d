/** The command "sidebar": all that the sidebar shows, in one call and in plain JSON. */

import { type RuleAbout, tellRules } from '../../core/checks';
import { measuresSheets } from '../../core/checks/contexts';
import { memoYear } from '../../core/memo/memo-fields';
import { type Period, proposedPeriod } from '../../core/office/period';
import type { Settings } from '../../core/office/read-settings';
import { type FormGroup, SETTINGS, type SettingKey, settingHelp } from '../../core/office/settings';
import type { Signer } from '../../core/office/signers';
import { a1 } from '../../core/sheet/a1';
import { isBlank } from '../../core/sheet/grid';
import { textOf } from '../../core/text/cell-text';
import { longThaiDate } from '../../core/text/dates';
import type { Language } from '../../core/text/language';
import { checkWorkbook, type LookCall } from '../check/checked';
import type { Report } from '../check/report';
import type { Ports } from '../ports';
import type { MemoRow } from '../register/memo-row';
import { recoverMemos } from '../register/recover';
import { type Register, readRegister } from '../register/register';
import { sheetIdsOf } from '../register/sheets-now';
import type { Reading, Session } from '../session';
import type { SheetNames } from '../workbook/choose-sheets';
import { otherOpenSheet } from '../workbook/open-sheet';
import { type Content, readContent } from '../workbook/read-workbook';
import { fingerprint } from './fingerprint';

export interface SidebarData {
  readonly language: Language;
  readonly report: Report;
  /** The pages of the rules that the report names. */
  readonly rules: Readonly<Record<string, RuleAbout>>;
  /** Nothing stands in the sheet that was read. */
  readonly isBlank: boolean;
  /** Where the first measure is typed: below the headings. Null where there are measures, or no table. */
  readonly firstCell: string | null;
  readonly fiscalYear: number;
  /** As the workbook's clock says it: `10 มีนาคม 2569`, `09:30`. */
  readonly checkedAt: { readonly date: string; readonly time: string };
  /** Changes when any cell that makes the memo does; see callChanged. */
  readonly token: string;
  readonly settings: readonly SettingField[];
  readonly signers: readonly SignerField[];
  readonly lastMemo: LastMemo | null;
  /** What a memo made now likely reports on; null for no period. */
  readonly period: Period | null;
}

export interface SettingField {
  readonly key: SettingKey;
  readonly label: string;
  readonly kind: (typeof SETTINGS)[number]['kind'];
  /** Null where the form leaves it to the sheet. */
  readonly group: FormGroup | null;
  /** As the form shows it; '' where the sheet gives nothing. */
  readonly value: string;
  /** What it is for, in the user's language. */
  readonly help: string;
  /** The fiscal year whose value it is; null where the workbook names none. */
  readonly year: number | null;
  /** It stands in a column of that year's own. */
  readonly hasYearColumn: boolean;
}

export type SignerField = Omit<Signer, 'order'> & { readonly order: string };

export interface LastMemo extends Pick<MemoRow, 'subject' | 'when' | 'link'> {
  /** True where the sheet has changed since. */
  readonly stale: boolean;
  /** All have decided: the next one is a new memo, and this one stays. */
  readonly isClosed: boolean;
}

export function mainPage(session: Session, asked: LookCall = {}): SidebarData {
  const { ports, language } = session;
  // A page that cannot be drawn could not be told which sheets to read instead.
  const { reading, report } = checkWorkbook(session, { ...asked, withoutGone: true });
  const { date, time } = session.now();
  const fiscalYear = memoYear(reading.settings, date);
  const register = currentRegister(session);
  return {
    report,
    rules: tellRules(language, rulesIn(report)),
    isBlank: isBlank(reading.grid.cells),
    firstCell: firstCell(reading),
    fiscalYear,
    checkedAt: { date: longThaiDate(date), time },
    token: tokenOf(ports, reading.content),
    settings: settingFields(reading.settings, settingHelp(language)),
    signers: reading.signers.map((signer) => ({ ...signer, order: String(signer.order ?? '') })),
    lastMemo: register && lastMemo(ports, register, reading),
    period: proposedPeriod(fiscalYear, date, register?.reported() ?? []),
    language,
  };
}

function firstCell({ table, measures }: Reading): string | null {
  if (!table || measures.length > 0) return null;
  const { lastRow, columns } = table.header;
  return a1({ row: lastRow + 1, column: columns.number ?? columns.title ?? 1 });
}

function rulesIn({ findings, accepted, levels }: Report): readonly string[] {
  return [...findings, ...accepted, ...levels].map(({ rule }) => rule);
}

export interface ChangedCall {
  readonly sheet: SheetNames;
  readonly token: string;
  /** False asks for the measures shown alone: they are what is typed while the page is looked at. */
  readonly whole?: boolean;
}

export type Seen =
  | { readonly kind: 'same' | 'changed' }
  /** The user has another measures sheet open by now than those that are shown. */
  | { readonly kind: 'elsewhere'; readonly open: string };

/** What has become of what a page shows: reads the cells of its token and, of the whole, which sheet is open. */
export function lookAgain(
  { ports, mappings }: Session,
  { sheet, token, whole = true }: ChangedCall,
): Seen {
  const other = whole ? otherOpenSheet(ports.workbook, sheet, mappings) : null;
  if (other) return { kind: 'elsewhere', open: other.open };
  const content = readContent(ports.workbook, sheet, whole);
  const isSame = content !== null && token.startsWith(tokenOf(ports, content));
  return { kind: isSame ? 'same' : 'changed' };
}

/** A part for each sheet, those of measures first: what is read of them alone is the beginning of the whole. */
function tokenOf({ digest }: Ports, content: Content): string {
  return content.map((rows) => `${digest(JSON.stringify(rows))} `).join('');
}

function settingFields(
  { known, year, yearColumn }: Settings,
  help: Readonly<Record<SettingKey, string>>,
): readonly SettingField[] {
  return SETTINGS.map(({ key, label, kind, form, byYear }) => ({
    key,
    label,
    kind,
    group: form,
    value: textOf(known.get(key)?.value ?? ''),
    help: help[key],
    year,
    hasYearColumn:
      yearColumn !== null && (known.get(key)?.column ?? (byYear ? yearColumn : 0)) === yearColumn,
  }));
}

/** A link that an earlier command could not write is written now, and the register read again then. */
function currentRegister(session: Session): Register | null {
  const { ports } = session;
  const register = readRegister(ports);
  if (!register) return null;
  try {
    recoverMemos(session, register);
  } catch {
    // Drive did not answer: the check needs none of it, and the next opening asks again.
  }
  // What was completed just now is the last memo, and was not yet when the register was read.
  return (register.pending.length > 0 && readRegister(ports)) || register;
}

/** Of the sheets that were read: of another's nothing can be said from them. */
function lastMemo(ports: Ports, register: Register, reading: Reading): LastMemo | null {
  const present = fingerprint(ports, reading);
  const sheets = { names: measuresSheets(reading), ids: () => sheetIdsOf(reading) };
  const last = register.last(sheets, present);
  if (!last) return null;
  const { subject, when, link, isClosed } = last;
  return { subject, when, link, isClosed, stale: last.fingerprint !== present };
}
