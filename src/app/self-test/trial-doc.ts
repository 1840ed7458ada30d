/** The call of the self-test's page: whether a page of ours reaches the script, and may ask Drive itself. */
import type { FileAddress } from '../ports';
import type { Session } from '../session';

export interface TrialDocCall {
  readonly id: string;
}

export function trialDoc({ ports }: Session, { id }: TrialDocCall): FileAddress {
  return ports.drive.docxAt(id);
}
