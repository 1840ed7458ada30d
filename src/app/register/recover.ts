/** Completes what a command that was cut off has left in the register between its row and its link. */
import { hasArrived } from '../arrive';
import type { Ports } from '../ports';
import type { Register } from './register';

/** Only the Docs of this user are found; one call, and none where no row is open. */
export function recoverMemos(ports: Ports, register: Register): void {
  const { drive } = ports;
  if (register.pendingIds.length === 0) return;
  const found = drive.findDocs(register.pendingIds);
  // Where the register refuses, the rows stay open, and the next command asks again.
  hasArrived(ports, () => {
    for (const [id, file] of found) register.complete(id, file);
  });
}
