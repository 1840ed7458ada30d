/** A memo that is filled and not made yet: its bytes, and all that its row in the register will say. */
import { memoYear } from '../../core/memo/memo-fields';
import { type Period, periodName } from '../../core/office/period';
import { settingText } from '../../core/office/read-settings';
import { newRecord } from '../../core/sign-off/record';
import { seenNow, writeSnapshot } from '../../core/sign-off/snapshot';
import type { ReadyMade } from '../../core/template/ready-made';
import { tellEvent, tellHolder, tellResults } from '../../words/register';
import type { Checked } from '../check/checked';
import { hasErrors } from '../check/report';
import type { MemoAbout, Ports } from '../ports';
import type { MemoEntry } from '../register/register';
import type { Session } from '../session';
import { fillTemplate, memoSource } from '../template/fill';
import { templateToFill } from '../template/to-fill';
import { fingerprint } from './fingerprint';
import { memoName } from './memo-name';

export interface MemoDraft {
  readonly name: string;
  readonly entry: Omit<MemoEntry, 'id' | 'when'>;
  readonly docx: Uint8Array;
}

export interface DraftOptions {
  /** Makes the memo although errors were found: its unclear statuses show dots for the pen. */
  readonly force: boolean;
  /** A template for this once, in place of the office's. */
  readonly instead?: Uint8Array | ReadyMade | undefined;
  /** What the memo reports on; it names none where none is given. */
  readonly period?: Period | null | undefined;
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
  { force, instead, period = null }: DraftOptions,
): MemoDraft | null {
  if (report.measures.length === 0 || (hasErrors(report) && !force)) return null;
  const template = templateToFill(session, 'docs', instead);
  const source = memoSource(session, reading, { completion: report.completion, period });
  const { docx, subject } = fillTemplate(template, source);
  const { settings, completion, today } = source;
  const { signers } = newRecord(source.signers);
  const entry = {
    reference: settingText(settings, 'reference'),
    subject,
    sheet: report.sheet,
    fiscalYear: memoYear(settings, today),
    period: period === null ? '' : periodName(period),
    completion,
    template: template.title,
    fingerprint: fingerprint(session.ports, reading),
    signers,
    snapshot: writeSnapshot(seenNow(reading)),
    told: {
      holder: tellHolder({ stage: 'made', signer: signers[0] ?? null, canOpen: false }, ''),
      results: tellResults(signers),
      made: tellEvent({ kind: 'made', counts: completion }, ''),
    },
  };
  return { name: memoName(subject, today), entry, docx };
}
