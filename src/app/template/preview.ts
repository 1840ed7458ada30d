/** The command "preview": a template that is not stored yet, filled as a Google Doc that is binned afterwards; and what previews share. */
import type { MemoSource } from '../../core/memo/memo-fields';
import { sampleSource } from '../../core/memo/sample-memo';
import type { ReadyMade } from '../../core/template/ready-made';
import type { DocMark, Ports } from '../ports';
import type { Reading, Session } from '../session';
import { withDrive } from '../stopped';
import type { MadePreview, TemplateFile } from './data';
import { fillTemplate, memoSource } from './fill';
import { templateToFill } from './to-fill';

const MARK = 'itaMemoPreview';

/** Filled from the present sheet; with made-up measures where it has none. */
export function previewTemplate(
  session: Session,
  { name: fileName, base64 }: TemplateFile,
): MadePreview {
  const template = templateToFill(session, 'docs', session.ports.decodeBase64(base64));
  const reading = session.read({ withoutGone: true });
  const sample = reading.measures.length === 0;
  const own = memoSource(session, reading);
  const { docx } = fillTemplate(template, sample ? withSample(own) : own);
  return makePreview(session, fileName, docx, sample);
}

/** Of a sheet without measures: what the template in use, or that one, makes of made-up ones. */
export function previewSample(
  session: Session,
  reading: Reading,
  instead: Uint8Array | ReadyMade | undefined,
): MadePreview {
  const template = templateToFill(session, 'docs', instead);
  const request = template.used.kind === 'progress' ? { asked: new Map() } : null;
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
  binPreviews(session);
  const name = words.template.previewName(of);
  const made = withDrive(() => ports.drive.createMarkedDoc(name, docx, previewMark(ports)));
  return { ...made, sample };
}

function previewMark({ workbook }: Ports): DocMark {
  return { key: MARK, value: workbook.id() };
}

/** Made-up measures; settings and signers too, but only where the office has none of its own. */
function withSample(own: MemoSource): MemoSource {
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

/** Also what an earlier command, cut off, has left. */
export function binPreviews({ ports }: Session): null {
  return withDrive(() => {
    for (const { id } of ports.drive.findMarkedDocs(previewMark(ports))) ports.drive.bin(id);
    return null;
  });
}
