/** The command "download as Word": the same memo in its Word build, without making a Doc. */

import { missedIn } from '../../core/memo/missed';
import type { Period } from '../../core/office/period';
import type { ReadyMade } from '../../core/template/ready-made';
import { checkWorkbook } from '../check/checked';
import type { Session, SheetChoice } from '../session';
import { CommandError } from '../stopped';
import { fillTemplate, memoSource, openToFill } from '../template/fill';
import { templateToFill } from '../template/to-fill';
import { refuseSeveralYears } from './draft';
import { nameOfMemo, nameOfPart } from './memo-name';
import { type ScopeChoice, scopeOf } from './scope';

export interface WordMemo {
  readonly name: string;
  /** The .docx in base64: bytes do not cross to the page by themselves. */
  readonly base64: string;
}

export interface WordCall extends SheetChoice, ScopeChoice {
  readonly period?: Period | null;
  /** A ready-made template in place of the office's. */
  readonly readyMade?: ReadyMade;
}

export function makeWordMemo(
  session: Session,
  { period = null, readyMade, ...choice }: WordCall = {},
): WordMemo {
  const { reading, report } = checkWorkbook(session, { ...choice, period });
  if (report.measures.length === 0) throw new CommandError({ kind: 'nothing-to-report' });
  refuseSeveralYears(report);
  const scope = scopeOf(reading, choice);
  const template = openToFill(templateToFill(session, 'word', readyMade));
  const isRequest = template.asks;
  const request = isRequest ? { asked: missedIn(report.findings, reading.measures) } : null;
  const source = memoSource(session, reading, { period, scope, request });
  const { docx, subject } = fillTemplate(template, source);
  const { settings, today } = source;
  const part = nameOfPart(scope, isRequest);
  const name = nameOfMemo({ subject, settings, today, period, template: template.title, part });
  return {
    name: `${name}.docx`,
    base64: session.ports.encodeBase64(docx),
  };
}
