/** Fills a template with what the workbook says; makes nothing. */
import type { Completion } from '../../core/measures/completion';
import { completionIn, measuresIn } from '../../core/measures/scope';
import { EVERYTHING, type MemoScope } from '../../core/measures/units/memo-scope';
import { type MemoSource, memoFields, ofNearestYear } from '../../core/memo/memo-fields';
import { memoSigners } from '../../core/office/memo-signers';
import type { Period } from '../../core/office/period';
import { wantsThaiDigits } from '../../core/office/read-settings';
import { senderOf } from '../../core/office/sender';
import { asksUnits } from '../../core/template/asks-units';
import type { MemoFields } from '../../core/template/fields';
import { type OpenedTemplate, openBuiltIn, openTemplate } from '../../core/template/open-template';
import { printedColumns } from '../../core/template/printed-columns';
import { renderMemo } from '../../core/template/render';
import { tagKey } from '../../core/template/tags';
import type { MemoRequest } from '../../core/template/tags/memo-facts';
import type { Reading, Session } from '../session';
import { CommandError } from '../stopped';
import type { TemplateToFill } from './to-fill';

export interface FilledMemo {
  readonly docx: Uint8Array;
  readonly subject: string;
}

export interface TemplateOpened extends Omit<TemplateToFill, 'docx'> {
  readonly opened: OpenedTemplate;
  /** It asks a unit to report: whatever is made of it is a request. */
  readonly asks: boolean;
}

/** Throws a CommandError where it is no template. */
export function openToFill({ docx, ...about }: TemplateToFill): TemplateOpened {
  const { kind } = about.used;
  if (!isForeign(about)) return { ...about, opened: openBuiltIn(docx), asks: kind === 'progress' };
  const opened = openTemplate(docx);
  if (!opened.ok) throw new CommandError({ kind: 'bad-template', problems: opened.problems });
  return { ...about, opened: opened.value, asks: asksUnits(opened.value) };
}

function isForeign({ used }: Pick<TemplateToFill, 'used'>): boolean {
  return used.kind === 'own' || used.kind === 'given';
}

/** Throws a CommandError with every error of the template. */
export function fillTemplate(template: TemplateOpened, source: MemoSource): FilledMemo {
  const { opened, emblem } = template;
  const thaiDigits = wantsThaiDigits(source.settings);
  const { ownColumns } = source;
  // The ready-made ones cannot know the columns of an office.
  const printed = isForeign(template) ? printedColumns(opened, ownColumns) : new Set<string>();
  const fields = memoFields(source, printed);
  const filled = renderMemo(opened, fields, { thaiDigits, emblem, ownColumns });
  if (!filled.ok) throw new CommandError({ kind: 'bad-template', problems: filled.problems });
  const subject = fields.get(tagKey('เรื่อง'));
  return { docx: filled.value, subject: typeof subject === 'string' ? subject : '' };
}

interface MemoOptions {
  /** Whoever has counted already hands the figures over. */
  readonly completion?: Completion;
  /** Without one the memo names no period. */
  readonly period?: Period | null;
  /** Without one the memo has all measures. */
  readonly scope?: MemoScope;
  /** Makes it a memo to the unit of its scope, signed by the sender alone. */
  readonly request?: MemoRequest | null;
}

export function memoSource(
  { now }: Session,
  { measures, ownColumns, ownGroups, settings, signers }: Reading,
  { completion, period = null, scope = EVERYTHING, request = null }: MemoOptions = {},
): MemoSource {
  const shown = measuresIn(measures, scope);
  const signing = memoSigners(signers, settings);
  return {
    measures: shown,
    ownColumns,
    ownGroups,
    completion: completion ?? completionIn(shown, scope),
    settings: ofNearestYear(settings, period, now().date),
    signers: request ? [senderOf(signing, settings)] : signing,
    today: now().date,
    period,
    scope,
    request,
  };
}

/** What a template is checked against: every field, and the columns that only this sheet has. */
export interface PresentFields {
  readonly fields: MemoFields;
  readonly ownColumns: readonly string[];
}

export function presentFields(session: Session, reading: Reading): PresentFields {
  const source = memoSource(session, reading);
  return { fields: memoFields(source), ownColumns: source.ownColumns };
}
