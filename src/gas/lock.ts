/**
 * The document lock: a command's until it ends, or until a box of its waits for its reader, who may be away for
 * minutes. https://developers.google.com/apps-script/reference/lock/lock
 */
import type { LockHost } from './host';

/** How long a command waits for a colleague's, in milliseconds. */
const LOCK_WAIT = 20_000;

let held: LockHost | null = null;

/** False where a colleague holds it for longer than that. */
export function takeLock(): boolean {
  const lock: LockHost | null = LockService.getDocumentLock();
  if (!lock?.tryLock(LOCK_WAIT)) return lock === null;
  held = lock;
  return true;
}

/** Before a box that waits: whoever takes it next finds what was written. Throws what Sheets refuses of that. */
export function sendAndLetLockGo(): void {
  if (held === null) return;
  try {
    SpreadsheetApp.flush();
  } finally {
    letLockGo();
  }
}

/** After a command's end, which has sent what it wrote (app/arrive.ts). */
export function letLockGo(): void {
  try {
    held?.releaseLock();
  } catch {
    // Google takes it back when the run ends.
  }
  held = null;
}
