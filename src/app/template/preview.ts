/** The command "preview": a template that is not stored yet, filled as a Google Doc that is binned afterwards. */
import type { MemoSource } from '../../core/memo/memo-fields';
import { sampleSource } from '../../core/memo/sample-memo';
import { measuresOf } from '../check/check';
import { withDrive } from '../command-error';
import { fillTemplate, memoSource } from '../memo/fill';
import type { Ports } from '../ports';
import { type Reading, readWorkbook } from '../workbook/read-workbook';
import type { MadePreview } from './data';
import type { TemplateToFill } from './in-use';

const MARK = 'itaMemoPreview';

/** Filled from the present sheet; with made-up measures where it has none. `name` is the Doc's. */
export function previewTemplate(ports: Ports, template: TemplateToFill, name: string): MadePreview {
  const reading = readWorkbook(ports.workbook, {});
  const sample = measuresOf(reading).length === 0;
  const { docx } = fillTemplate(
    template,
    sample ? withSample(ports, reading) : memoSource(ports, reading),
  );
  binPreviews(ports);
  const mark = { key: MARK, value: ports.workbook.id() } as const;
  return { ...withDrive(() => ports.drive.createMarkedDoc(name, docx, mark)), sample };
}

/** Made-up measures; settings and signers too, but only where the office has none of its own. */
function withSample(ports: Ports, reading: Reading): MemoSource {
  const own = memoSource(ports, reading);
  const { measures, completion, settings, signers } = sampleSource();
  const hasSettings = own.settings.known.size > 0 || own.settings.extra.length > 0;
  return {
    measures,
    completion,
    settings: hasSettings ? own.settings : settings,
    signers: own.signers.length > 0 ? own.signers : signers,
    today: own.today,
  };
}

/** Also what an earlier command, cut off, has left. */
export function binPreviews({ drive, workbook }: Ports): void {
  withDrive(() => {
    const found = drive.findMarkedDocs({ key: MARK, value: workbook.id() });
    for (const { id } of found) drive.bin(id);
  });
}
