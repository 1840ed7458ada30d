/** Everything of Google that a command needs, made when the command begins and not before. */
import type { Ports } from '../app/ports';
import { fromSignedBytes, toSignedBytes } from './bytes';
import { createDrive, findUser } from './drive/drive';
import { takeLock } from './lock';
import { openWorkbook } from './sheets/workbook';
import { showSidebar } from './ui/dialogs';
import { userKey } from './user';

export function createPorts(): Ports {
  return {
    ...openWorkbook(),
    drive: createDrive(),
    user: findUser,
    userKey,
    showSidebar,
    // Apps Script gives it back when the command has ended, which flushes before (app/arrive.ts).
    lock: takeLock,
    newId: () => Utilities.getUuid(),
    digest: (text) =>
      Utilities.computeDigest(Utilities.DigestAlgorithm.SHA_256, text, Utilities.Charset.UTF_8)
        .map((byte) => (byte & 0xff).toString(16).padStart(2, '0'))
        .join(''),
    encodeBase64: (bytes) => Utilities.base64Encode(toSignedBytes(bytes)),
    decodeBase64: (text) => fromSignedBytes(Utilities.base64Decode(text)),
  };
}
