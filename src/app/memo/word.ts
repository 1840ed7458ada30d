/** The command "download as Word": the same memo in its Word build, without making a Doc. */
import type { Period } from '../../core/office/period';
import { checkWorkbook } from '../check/checked';
import type { Session, SheetChoice } from '../session';
import { CommandError } from '../stopped';
import { fillTemplate, memoSource } from '../template/fill';
import { templateToFill } from '../template/to-fill';
import { nameOfMemo } from './memo-name';

export interface WordMemo {
  readonly name: string;
  /** The .docx in base64: bytes do not cross to the page by themselves. */
  readonly base64: string;
}

export interface WordCall extends SheetChoice {
  readonly period?: Period | null;
}

export function makeWordMemo(
  session: Session,
  { period = null, ...choice }: WordCall = {},
): WordMemo {
  const { reading, report } = checkWorkbook(session, choice);
  if (report.measures.length === 0) throw new CommandError({ kind: 'nothing-to-report' });
  const template = templateToFill(session, 'word');
  const source = memoSource(session, reading, { completion: report.completion, period });
  const { docx, subject } = fillTemplate(template, source);
  const { settings, today } = source;
  const name = nameOfMemo({ subject, settings, today, period, template: template.title });
  return {
    name: `${name}.docx`,
    base64: session.ports.encodeBase64(docx),
  };
}
