/** The command "edit the template": a Google Doc of it in the user's own Drive, and what became of it. */
import { CommandError, withDrive } from './command-error';
import type { DriveFile, Ports } from './ports';
import type { EditingDoc, TemplateFile } from './template-data';

const MARK = 'itaMemoTemplate';

/** This user's newest; null where there is none, or where Drive could not be asked: nothing hangs on it. */
export function editingDoc(ports: Ports): EditingDoc | null {
  try {
    return viewOf(newestDoc(ports));
  } catch {
    return null;
  }
}

export interface EditOptions {
  /** Makes another, although there is one; that one is left where it is. */
  readonly fresh: boolean;
  /** The Doc's name; the workbook's is put behind it. */
  readonly name: string;
}

export function editTemplate(
  ports: Ports,
  template: () => Uint8Array,
  { fresh, name }: EditOptions,
): EditingDoc {
  return withDrive(() => {
    const found = fresh ? null : viewOf(newestDoc(ports));
    if (found) return found;
    const { workbook, drive } = ports;
    const mark = { key: MARK, value: workbook.id() } as const;
    const { name: made, link } = drive.createMarkedDoc(
      `${name} (${workbook.name()})`,
      template(),
      mark,
    );
    return { name: made, link };
  });
}

/** The edited Doc as a .docx. */
export function readEdited(ports: Ports): TemplateFile {
  return withDrive(() => {
    const doc = newestDoc(ports);
    if (!doc) throw new CommandError({ kind: 'no-editing-doc' });
    return { name: doc.name, base64: ports.encodeBase64(ports.drive.exportDocx(doc.id)) };
  });
}

function newestDoc({ drive, workbook }: Ports): DriveFile | null {
  return drive.findMarkedDocs({ key: MARK, value: workbook.id() })[0] ?? null;
}

function viewOf(doc: DriveFile | null): EditingDoc | null {
  return doc && { name: doc.name, link: doc.link };
}
