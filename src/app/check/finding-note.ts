/** The marks a check leaves in cells: our part of a note, which also remembers the cell's old colour. */

import { colorBefore } from '../../words/cell-note';

/** Our part runs from this line to the line that ends it; the rest of the note is the staff's. */
const BEGIN = '— ITA Memo —';
const END = '———';
/** As it is written, and as earlier versions wrote it: `[-]`, `[#fff2cc]`. */
const ENDS = /^(?:———(?: .{0,40}(#[0-9a-f]{6}))?|\[(?:(#[0-9a-f]{6})|-)\])$/;

export interface Mark {
  readonly messages: readonly string[];
  /** The cell's colour before it was marked; null where it had none. */
  readonly oldColor: string | null;
}

export function withMark(staffNote: string, mark: Mark): string {
  const lines = mark.messages.map((message) => `• ${message}`);
  const end = mark.oldColor === null ? END : `${END} ${colorBefore(mark.oldColor)}`;
  const ours = [BEGIN, ...lines, end].join('\n');
  return staffNote === '' ? ours : `${staffNote}\n${ours}`;
}

export interface ReadNote {
  /** The note without our part. */
  readonly staffNote: string;
  /** Null where the note carries no mark of ours. */
  readonly mark: { readonly oldColor: string | null } | null;
}

/** Parts a note; a mark whose end the staff have deleted runs to the end of the note. */
export function readNote(note: string): ReadNote {
  const lines = note.split('\n');
  const begin = lines.indexOf(BEGIN);
  if (begin === -1) return { staffNote: note, mark: null };
  const end = lines.findIndex((line, index) => index > begin && ENDS.test(line));
  const [, color, earlier] = ENDS.exec(lines[end] ?? '') ?? [];
  const rest = end === -1 ? [] : lines.slice(end + 1);
  return {
    staffNote: [...lines.slice(0, begin), ...rest].join('\n'),
    mark: { oldColor: color ?? earlier ?? null },
  };
}
