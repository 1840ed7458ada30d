/** The command "edit the template": a Google Doc of it in the user's own Drive, and what became of it. */

import { CommandError, withDrive } from '../command-error';
import type { DriveFile, MarkedDoc, Ports } from '../ports';
import { stampOf } from './choose';
import type { EditingDoc, TemplateFile } from './data';
import { readInUse } from './store';

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
    const base = stampOf(readInUse(ports));
    const { name: made, link } = drive.createMarkedDoc(
      `${name} (${workbook.name()})`,
      template(),
      mark,
      base,
    );
    return { name: made, link };
  });
}

export interface EditedTemplate {
  readonly file: TemplateFile;
  /** The stamp of the template that the Doc was made from. */
  readonly base: string;
}

/** The edited Doc as a .docx. */
export function readEdited(ports: Ports): EditedTemplate {
  return withDrive(() => {
    const doc = newestDoc(ports);
    if (!doc) throw new CommandError({ kind: 'no-editing-doc' });
    const base64 = ports.encodeBase64(ports.drive.exportDocx(doc.id));
    return { file: { name: doc.name, base64 }, base: doc.base };
  });
}

function newestDoc({ drive, workbook }: Ports): MarkedDoc | null {
  return drive.findMarkedDocs({ key: MARK, value: workbook.id() })[0] ?? null;
}

function viewOf(doc: DriveFile | null): EditingDoc | null {
  return doc && { name: doc.name, link: doc.link };
}
