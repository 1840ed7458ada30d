/**
 * files.export: a Google Doc as a file of another kind.
 * https://developers.google.com/workspace/drive/api/reference/rest/v3/files/export
 */
import { createBlob } from '../engine/bytes';
import { NotInLocalAppsScript } from '../engine/exceptions';
import { DOCS_TYPE, DOCX_TYPE, type DriveSession, find, known } from './content';
import { driveError } from './error';
import type { DriveFile } from './folder';
import { docxToPdf, NoPdf } from './pdf';

const PDF_TYPE = 'application/pdf';

/** "Note that the exported content is limited to 10 MB." */
const LARGEST_EXPORT = 10_000_000;

export function exportFile(
  session: DriveSession,
  id: string,
  mimeType: string,
  options: Readonly<Record<string, unknown>>,
): unknown {
  const file = find(session, 'files.export', id);
  known('files.export', options, ['alt']);
  if (options.alt !== 'media') {
    throw refusal(400, 'Export requires alt=media to download the exported content.');
  }
  if (file.mimeType !== DOCS_TYPE) {
    throw refusal(403, 'Export only supports Docs Editors files.', 'fileNotExportable');
  }
  const bytes = contentAs(session, file, mimeType);
  if (bytes.length > LARGEST_EXPORT) {
    throw refusal(403, 'This file is too large to be exported.', 'exportSizeLimitExceeded');
  }
  const { exportForm } = session.drive;
  if (exportForm === 'blob') {
    const name = `${file.name}.${mimeType === PDF_TYPE ? 'pdf' : 'docx'}`;
    return createBlob(session.strict, { bytes, contentType: mimeType, name });
  }
  return bytes.toString(exportForm === 'bytes' ? 'latin1' : 'utf8');
}

function contentAs({ drive }: DriveSession, file: DriveFile, mimeType: string): Buffer {
  if (mimeType === DOCX_TYPE) return drive.read(file);
  if (mimeType !== PDF_TYPE) throw new NotInLocalAppsScript(`Drive.Files.export to ${mimeType}`);
  try {
    return docxToPdf(drive.read(file));
  } catch (problem) {
    if (problem instanceof NoPdf) throw refusal(500, problem.message, 'internalError');
    throw problem;
  }
}

function refusal(code: number, message: string, reason?: string) {
  return driveError('files.export', code, message, reason);
}
