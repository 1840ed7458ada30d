/** Completes what a command that was cut off has left in the register between its row and its link. */
import type { Ports } from '../ports';
import type { Register } from './register';

/** Only the Docs of this user are found; one call, and none where no row is open. */
export function recoverMemos({ drive }: Ports, register: Register): void {
  if (register.pendingIds.length === 0) return;
  for (const [id, file] of drive.findDocs(register.pendingIds)) register.complete(id, file);
}
