/** Fills a template with what the workbook says; makes nothing. */

import { countCompletion } from '../../core/measures/completion';
import { type MemoSource, memoFields } from '../../core/memo/memo-fields';
import { wantsThaiDigits } from '../../core/office/read-settings';
import type { MemoFields } from '../../core/template/fields';
import { openBuiltIn, openTemplate } from '../../core/template/open-template';
import { renderMemo } from '../../core/template/render';
import { tagKey } from '../../core/template/tags';
import { measuresOf } from '../check/check';
import { CommandError } from '../command-error';
import type { Ports } from '../ports';
import type { TemplateToFill } from '../template/in-use';
import type { Reading } from '../workbook/read-workbook';

export interface FilledMemo {
  readonly docx: Uint8Array;
  readonly subject: string;
}

export function fillMemo(ports: Ports, reading: Reading, template: TemplateToFill): FilledMemo {
  return fillTemplate(template, memoSource(ports, reading));
}

/** Throws a CommandError with every error of the template. */
export function fillTemplate(
  { docx, emblem, used }: TemplateToFill,
  source: MemoSource,
): FilledMemo {
  const fields = memoFields(source);
  const thaiDigits = wantsThaiDigits(source.settings);
  const isForeign = used.kind === 'own' || used.kind === 'given';
  const opened = isForeign ? openTemplate(docx) : ({ ok: true, value: openBuiltIn(docx) } as const);
  const filled = opened.ok ? renderMemo(opened.value, fields, { thaiDigits, emblem }) : opened;
  if (!filled.ok) throw new CommandError({ kind: 'bad-template', problems: filled.problems });
  const subject = fields.get(tagKey('เรื่อง'));
  return { docx: filled.value, subject: typeof subject === 'string' ? subject : '' };
}

export function memoSource({ clock }: Ports, reading: Reading): MemoSource {
  const { settings, signers } = reading;
  const measures = measuresOf(reading);
  const today = clock.now().date;
  return { measures, completion: countCompletion(measures), settings, signers, today };
}

/** The fields that a template is checked against. */
export function presentFields(ports: Ports, reading: Reading): MemoFields {
  return memoFields(memoSource(ports, reading));
}
