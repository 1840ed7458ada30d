/** A Doc that is made to be looked at: marked, so that the next one and the user's own word bin it. */
import type { MemoSource } from '../../core/memo/memo-fields';
import { sampleSource } from '../../core/memo/sample-memo';
import type { ReadyMade } from '../../core/template/ready-made';
import type { DocMark, Ports } from '../ports';
import type { Reading, Session } from '../session';
import { withDrive } from '../stopped';
import type { MadePreview } from './data';
import { fillTemplate, memoSource, openToFill } from './fill';
import { templateToFill } from './to-fill';

const MARK = 'itaMemoPreview';

/** Of a sheet without measures: what the template in use, or that one, makes of made-up ones. */
export function previewSample(
  session: Session,
  reading: Reading,
  instead: Uint8Array | ReadyMade | undefined,
): MadePreview {
  const template = openToFill(templateToFill(session, 'docs', instead));
  const request = template.asks ? { asked: new Map() } : null;
  const { docx } = fillTemplate(template, withSample(memoSource(session, reading, { request })));
  return makePreview(session, template.title, docx, true);
}

/** The one before goes to the bin. */
export function makePreview(
  session: Session,
  of: string,
  docx: Uint8Array,
  sample: boolean,
): MadePreview {
  const { ports, words } = session;
  binLooks(session);
  const name = words.template.previewName(of);
  const made = withDrive(() => ports.drive.createMarkedDoc(name, docx, previewMark(ports)));
  return { ...made, sample };
}

function previewMark({ workbook }: Ports): DocMark {
  return { key: MARK, value: workbook.id() };
}

/** Made-up measures; settings and signers too, but only where the office has none of its own. */
export function withSample(own: MemoSource): MemoSource {
  const { measures, ownColumns, completion, settings, signers, period } = sampleSource();
  // Those of the sheet have tags too, and nothing to print yet.
  const others = own.ownColumns.filter((heading) => !ownColumns.includes(heading));
  const hasSettings = own.settings.known.size > 0 || own.settings.extra.length > 0;
  return {
    measures,
    ownColumns: [...ownColumns, ...others],
    completion,
    settings: hasSettings ? own.settings : settings,
    signers: own.signers.length > 0 ? own.signers : signers,
    today: own.today,
    period,
    scope: own.scope,
    request: own.request,
  };
}

export function binLooks({ ports }: Session): void {
  withDrive(() => {
    for (const { id } of ports.drive.findMarkedDocs(previewMark(ports))) ports.drive.bin(id);
  });
}
