/** Takes a whole sheet away; one that is gone, whatever Sheets has said, is no failure. */
import { writeOrExplain } from '../arrive';
import type { Ports } from '../ports';

/** Throws the CommandError that says why it is still there. */
export function removeSheet(ports: Ports, name: string): void {
  const { workbook } = ports;
  const isGone = () => workbook.sheet(name) === null;
  writeOrExplain(ports, name, () => workbook.removeSheet(name), isGone);
}
