/** The command "preview": a template that is not stored yet, filled as a Google Doc that is binned afterwards. */
import type { MemoSource } from '../../core/memo/memo-fields';
import { sampleSource } from '../../core/memo/sample-memo';
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
  const { ports, words } = session;
  const template = templateToFill(session, 'docs', ports.decodeBase64(base64));
  const reading = session.read({ withoutGone: true });
  const sample = reading.measures.length === 0;
  const { docx } = fillTemplate(
    template,
    sample ? withSample(session, reading) : memoSource(session, reading),
  );
  binPreviews(session);
  const name = words.template.previewName(fileName);
  const made = withDrive(() => ports.drive.createMarkedDoc(name, docx, previewMark(ports)));
  return { ...made, sample };
}

function previewMark({ workbook }: Ports): DocMark {
  return { key: MARK, value: workbook.id() };
}

/** Made-up measures; settings and signers too, but only where the office has none of its own. */
function withSample(session: Session, reading: Reading): MemoSource {
  const own = memoSource(session, reading);
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
