/** What became of a form that was saved, also where the sheet refuses: nothing of it, or a part. */
import type { CellValue } from '../../core/sheet/cell';
import { arrive } from '../arrive';
import type { CellText, Ports, Sheet } from '../ports';
import { CommandError } from '../stopped';

export interface SaveResult {
  /** Labels of what a colleague has changed in the meantime, and what therefore stays. */
  readonly changedMeanwhile: readonly string[];
}

type Rows = readonly (readonly CellValue[])[];

/** `before` is what the sheet held: after a refusal it tells whether a part was written. */
export function writeForm(
  ports: Ports,
  sheet: Sheet,
  before: Rows,
  texts: readonly CellText[],
): void {
  if (texts.length === 0) return;
  try {
    arrive(ports, () => sheet.writeTexts(texts));
  } catch (refusal) {
    const isWhole = JSON.stringify(sheet.values()) === JSON.stringify(before);
    const kind = isWhole ? 'sheet-protected' : 'partly-written';
    throw new CommandError({ kind, sheet: sheet.name, detail: String(refusal) });
  }
}
