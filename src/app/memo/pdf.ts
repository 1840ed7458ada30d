/** The command "download as PDF": the memo's own Google Doc, with whatever was written into it since. */
import type { Ports } from '../ports';
import { docIdOf } from '../register/doc-id';
import type { Session } from '../session';
import { CommandError, withDrive } from '../stopped';
import type { TemplateFile } from '../template/data';

export interface PdfCall {
  /** The memo's link, and what to call the file. */
  readonly link: string;
  readonly name: string;
}

export function makePdfMemo({ ports }: Session, { link, name }: PdfCall): TemplateFile {
  const id = docIdOf(link);
  if (!id) throw new CommandError({ kind: 'not-your-memo' });
  const bytes = withDrive(() => exportOrNull(ports, id));
  // drive.file: what another user or app has made is not forbidden but not there.
  if (!bytes) throw new CommandError({ kind: 'not-your-memo' });
  return { name: `${name}.pdf`, base64: ports.encodeBase64(bytes) };
}

function exportOrNull({ drive }: Ports, id: string): Uint8Array | null {
  try {
    return drive.exportPdf(id);
  } catch (error) {
    if (error instanceof Error && /not found/i.test(error.message)) return null;
    throw error;
  }
}
