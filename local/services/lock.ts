/**
 * LockService: the document lock, held by one execution at a time, and let go when that one says so or ends.
 * https://developers.google.com/apps-script/reference/lock/lock
 */
import type { LockHost, LockServiceHost } from '../../src/gas/host';
import { signatureError } from '../engine/exceptions';
import type { Execution } from '../engine/execution';
import type { Strict } from '../engine/strict';
import type { DocumentLock } from '../workbook/workbook';

export function createLockService(strict: Strict, execution: Execution, lock: DocumentLock) {
  const release = () => {
    if (lock.holder === execution) lock.holder = null;
  };
  execution.atEnd.push(release);
  const members: LockHost = {
    tryLock(timeout) {
      if (typeof timeout !== 'number')
        throw signatureError('LockService.Lock', 'tryLock', [timeout]);
      if (lock.holder === null || lock.holder === execution) {
        lock.holder = execution;
        return true;
      }
      // Whoever holds it cannot go on while this waits: all of a test is one thread.
      execution.wait(timeout);
      return false;
    },
    // "Has no effect if the lock has not been acquired."
    releaseLock: release,
  };
  const documentLock = strict('Lock', members);
  const service: LockServiceHost = {
    getDocumentLock: () => documentLock as GoogleAppsScript.Lock.Lock,
  };
  return strict('LockService', service);
}
