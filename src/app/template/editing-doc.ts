/** This user's Google Doc of the template, made for editing and marked with the workbook's id. */
import type { MarkedDoc, Ports } from '../ports';
import type { EditingDoc } from './data';

const MARK = 'itaMemoTemplate';

export function editingMark({ workbook }: Ports) {
  return { key: MARK, value: workbook.id() } as const;
}

/** The newest; null where there is none. */
export function newestEditingDoc(ports: Ports): MarkedDoc | null {
  return ports.drive.findMarkedDocs(editingMark(ports))[0] ?? null;
}

/** The same for the page: null also where Drive could not be asked, since nothing hangs on it. */
export function editingDoc(ports: Ports): EditingDoc | null {
  try {
    const doc = newestEditingDoc(ports);
    return doc && { name: doc.name, link: doc.link };
  } catch {
    return null;
  }
}
