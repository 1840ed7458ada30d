/** A memo that is filled and not made yet: its bytes, and all that its row in the register will say. */
import { memoYear } from '../../core/memo/memo-fields';
import { type Period, periodName } from '../../core/office/period';
import { settingText } from '../../core/office/read-settings';
import { sheetsCell, sheetsTold } from '../../core/sheet/sheet-names';
import type { Replaced } from '../../core/sign-off/memo-event';
import { newRecord } from '../../core/sign-off/record';
import { seenNow, writeSnapshot } from '../../core/sign-off/snapshot';
import type { ReadyMade } from '../../core/template/ready-made';
import { tellEvent, tellHolder, tellResults } from '../../words/register';
import type { Checked } from '../check/checked';
import { hasErrors, type Report } from '../check/report';
import type { MemoAbout, Ports } from '../ports';
import type { MemoEntry } from '../register/register';
import type { Session } from '../session';
import { CommandError } from '../stopped';
import { fillTemplate, memoSource } from '../template/fill';
import { templateToFill } from '../template/to-fill';
import { fingerprint } from './fingerprint';
import { memoName } from './memo-name';

/** A message names no more. */
const MOST_PLACES = 10;

export interface MemoDraft {
  readonly name: string;
  readonly entry: Omit<MemoEntry, 'id' | 'when' | 'making'>;
  readonly docx: Uint8Array;
  /** Names the wish for another one of the same content; none where nobody wished for it. */
  readonly another?: string;
}

export interface DraftOptions {
  /** Makes the memo although errors were found: its unclear statuses show dots for the pen. */
  readonly force: boolean;
  /** A template for this once, in place of the office's. */
  readonly instead?: Uint8Array | ReadyMade | undefined;
  /** What the memo reports on; it names none where none is given. */
  readonly period?: Period | null | undefined;
  /** The memo in whose place it comes. */
  readonly replaces?: Replaced | undefined;
}

/** What the Doc keeps of it, in case its row is lost. */
export function aboutMemo(
  { workbook }: Ports,
  { sheet, fiscalYear, completion }: MemoDraft['entry'],
): MemoAbout {
  const { total, done, inProgress, notStarted, unclear } = completion;
  const counts = { total, done, inProgress, notStarted, unclear };
  return { workbook: workbook.id(), sheet, fiscalYear, counts };
}

/** Null where errors stand in the way, or where there is nothing to report; then no template is read. */
export function draftMemo(
  session: Session,
  { reading, report }: Checked,
  { force, instead, period = null, replaces }: DraftOptions,
): MemoDraft | null {
  if (report.measures.length === 0 || (hasErrors(report) && !force)) return null;
  refuseSeveralYears(report);
  const template = templateToFill(session, 'docs', instead);
  if (template.used.kind === 'publication') refusePersonalData(report);
  const source = memoSource(session, reading, { completion: report.completion, period });
  const { docx, subject } = fillTemplate(template, source);
  const { settings, completion, today } = source;
  const { signers } = newRecord(source.signers);
  const entry = {
    reference: settingText(settings, 'reference'),
    subject,
    sheet: sheetsCell(report.sheets),
    fiscalYear: memoYear(settings, today),
    period: period === null ? '' : periodName(period),
    completion,
    template: template.title,
    fingerprint: fingerprint(session.ports, reading),
    signers,
    snapshot: writeSnapshot(seenNow(reading)),
    replaces: replaces?.id ?? '',
    told: {
      holder: tellHolder({ stage: 'made', signer: signers[0] ?? null, canOpen: false }, ''),
      results: tellResults(signers),
      made: tellEvent({ kind: 'made', counts: completion, replaces }, ''),
    },
  };
  return { name: memoName(subject, today), entry, docx };
}

/** A memo is of one year, whoever insists. */
function refuseSeveralYears({ findings, sheets }: Report): void {
  if (findings.some(({ rule }) => rule === 'sheet/years-differ'))
    throw new CommandError({ kind: 'years-differ', sheets: sheetsTold(sheets) });
}

/** What is published cannot be taken back, so `force` does not go beyond it; the internal memo may have it. */
function refusePersonalData({ findings }: Report): void {
  const places = findings
    .filter(({ rule }) => rule === 'privacy/personal-data')
    .map(({ sheet, cell }) => `${sheet}!${cell}`);
  if (places.length === 0) return;
  const shown = places.slice(0, MOST_PLACES).join(', ');
  const more = places.length > MOST_PLACES ? ', …' : '';
  throw new CommandError({ kind: 'personal-data', places: `${shown}${more}` });
}
