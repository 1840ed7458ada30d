/** The command "set to Thailand": dates are read and time is kept as there; only after the user has agreed. */
import type { Region } from '../ports';
import type { Session } from '../session';
import { foreignRegion, THAI_REGION } from '../workbook/region';

/** Gives what is not Thai even then: whether it was accepted is what the workbook itself says. */
export function setThaiRegion({ ports }: Session): Region | null {
  try {
    ports.workbook.setRegion(THAI_REGION);
    ports.flush();
  } catch {
    // A refusal is told by what is read next.
  }
  return foreignRegion(ports.workbook);
}
