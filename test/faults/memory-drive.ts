/** A Drive in memory: as quick to copy as thousands of trials need, and nothing of it is left behind. */
import type { Drive, DriveFile } from '../../local/drive/folder';

export function memoryDrive(): Drive {
  const bytes = new Map<string, Buffer>();
  const versions = new Map<string, Buffer[]>();
  const files: DriveFile[] = [];
  return {
    folder: 'in memory',
    files,
    folders: [],
    mails: [],
    sharing: { forbidden: false, quota: Number.POSITIVE_INFINITY },
    exportForm: 'throws',
    firstPage: 1,
    full: false,
    closed: false,
    read: ({ id }) => bytes.get(id) ?? Buffer.alloc(0),
    write(file, content, extension) {
      const before = bytes.get(file.id);
      if (before) versions.set(file.id, [...(versions.get(file.id) ?? []), before]);
      file.fileName ??= `${file.id}${extension}`;
      bytes.set(file.id, content);
    },
    remove({ id }) {
      bytes.delete(id);
      files.splice(
        files.findIndex((each) => each.id === id),
        1,
      );
    },
    keep() {},
    versions: (id) => versions.get(id) ?? [],
  };
}

/** Goes its own way from here on; the versions before stay behind. */
export function copyOfMemory(drive: Drive): Drive {
  const copy = memoryDrive();
  for (const file of drive.files) {
    const own = structuredClone(file);
    copy.files.push(own);
    copy.write(own, drive.read(file), '.docx');
  }
  copy.folders.push(...structuredClone(drive.folders));
  copy.mails.push(...drive.mails);
  Object.assign(copy.sharing, drive.sharing);
  copy.exportForm = drive.exportForm;
  return copy;
}
