/**
 * The folder that a run leaves its files in. They are made beside it and put there together at the end, so that an
 * earlier run's memo is there until it has a successor: a run that is refused, or whose sheet has errors, takes none away.
 */
import { copyFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, extname, join } from 'node:path';
import { USAGE_REFUSALS } from '../../src/words/usage';
import { type Drive, type DriveFile, openDrive } from '../drive/folder';
import { UsageError } from './command-line';

export interface OutFolder {
  /** Where the run makes them. */
  readonly drive: Drive;
  /** Puts them into the folder; where a document is among them, they replace those of the run before. */
  readonly putDown: () => void;
  /** Where a file lies once they are there; null for none. */
  readonly pathOf: (file: DriveFile | null | undefined) => string | null;
  /** A file by its own name, whatever was there under it. */
  readonly replace: (file: string) => string;
  /** Whatever became of the run. */
  readonly leave: () => void;
}

/** Throws `UsageError` where nothing can be written there. */
export function openOutFolder(out: string): OutFolder {
  const target = targetIn(out);
  const drive = openDrive(mkdtempSync(join(tmpdir(), 'ita-memo-')));
  return {
    drive,
    putDown() {
      if (drive.files.length === 0) return;
      for (const file of [...target.files]) target.remove(file);
      for (const file of drive.files) {
        const bytes = drive.read(file);
        const extension = extname(file.fileName ?? '');
        file.fileName = null;
        target.write(file, bytes, extension);
        target.files.push(file);
      }
      target.keep();
    },
    pathOf: (file) => (file ? join(out, file.fileName ?? '') : null),
    replace(file) {
      const path = join(out, basename(file));
      copyFileSync(file, path);
      return path;
    },
    leave: () => rmSync(drive.folder, { recursive: true, force: true }),
  };
}

function targetIn(out: string): Drive {
  try {
    const drive = openDrive(out);
    drive.keep();
    return drive;
  } catch {
    throw new UsageError(USAGE_REFUSALS.unwritable(out));
  }
}
