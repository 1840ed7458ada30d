/** The command "download as Word": the same memo in its Word build, without making a Doc. */
import { longThaiDate } from '../../core/text/dates';
import type { Checked } from '../check/check';
import { CommandError } from '../command-error';
import type { Ports } from '../ports';
import type { TemplateSource } from '../template/in-use';
import { fillMemo } from './fill';
import { memoName } from './generate';

export interface WordMemo {
  readonly name: string;
  /** The .docx in base64: bytes do not cross to the page by themselves. */
  readonly base64: string;
}

export function makeWordMemo(ports: Ports, checked: Checked, template: TemplateSource): WordMemo {
  if (checked.report.measures.length === 0) throw new CommandError({ kind: 'nothing-to-report' });
  const { docx, subject } = fillMemo(ports, checked.reading, template());
  const name = `${memoName(subject, longThaiDate(ports.clock.now().date))}.docx`;
  return { name, base64: ports.encodeBase64(docx) };
}
