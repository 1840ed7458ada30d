/** The self-test for the first minute in a real account: does each step that Google may refuse. */
import { messageOf } from '../../core/message-of';
import type { SelfTestStep } from '../../words/self-test';
import { checkWorkbook } from '../check/checked';
import type { Session } from '../session';
import { fillTemplate, memoSource } from '../template/fill';
import { templateToFill } from '../template/to-fill';
import { foreignRegion } from '../workbook/region';

export interface SelfTestOutcome {
  readonly step: SelfTestStep;
  readonly ok: boolean;
  /** Google's own text where a step failed; '' where it went well. */
  readonly detail: string;
}

/** Leaves nothing behind: the Doc it makes goes to the bin even where a step in between fails. */
export function selfTest(session: Session): readonly SelfTestOutcome[] {
  const { ports } = session;
  const outcomes: SelfTestOutcome[] = [];
  const step = <Value>(name: SelfTestStep, run: () => Value): Value | null => {
    try {
      const value = run();
      outcomes.push({ step: name, ok: true, detail: '' });
      return value;
    } catch (error) {
      outcomes.push({ step: name, ok: false, detail: messageOf(error) });
      return null;
    }
  };
  const id = ports.newId();
  step('read-sheet', () => ports.workbook.activeSheet().grid());
  step('region', () => {
    const foreign = foreignRegion(ports.workbook);
    expect(!foreign, `${foreign?.locale}, ${foreign?.timeZone}`);
  });
  const docx = step('fill-template', () => filled(session));
  step('lock', () => expect(ports.lock(), 'lock not given'));
  const doc =
    docx && step('create-doc', () => ports.drive.createDoc('ITA Memo self-test', docx, id, ''));
  if (!doc) return outcomes;
  step('find-doc', () => expect(ports.drive.findDocs([id]).has(id), 'not found by its id'));
  step('doc-address', () => expect(ports.drive.docxAt(doc.id).token !== '', 'no token given'));
  step('update-doc', () => ports.drive.updateDoc(doc.id, doc.name, docx, 'second'));
  step('doc-state', () =>
    expect(ports.drive.docState(doc.id)?.content === 'second', 'the new content is not known'),
  );
  // With nobody: whether it may be shared with a person is that person's to see.
  step('sharing', () => [ports.drive.permissions(doc.id), ports.drive.comments(doc.id)]);
  step('user', () => expect(ports.user().email !== '', 'no address given'));
  step('bin-doc', () => ports.drive.bin(doc.id));
  return outcomes;
}

function expect(holds: boolean, detail: string): void {
  if (!holds) throw new Error(detail);
}

/** A memo of the workbook as it is, or of nothing. */
function filled(session: Session): Uint8Array {
  const { reading, report } = checkWorkbook(session);
  const template = templateToFill(session, 'docs');
  return fillTemplate(template, memoSource(session, reading, { completion: report.completion }))
    .docx;
}
