/**
 * files.export: a Google Doc as a file of another kind; what a script gets of it, and what is the same over HTTP.
 * https://developers.google.com/workspace/drive/api/reference/rest/v3/files/export
 */
import { createBlob, signed } from '../engine/bytes';
import { NotInLocalAppsScript, ServiceException } from '../engine/exceptions';
import { DOCS_TYPE, DOCX_TYPE, type DriveSession, find, known, type Sight } from './content';
import { driveError } from './error';
import type { DriveFile } from './folder';
import { docxToPdf, NoPdf } from './pdf';

const PDF_TYPE = 'application/pdf';

/** "Note that the exported content is limited to 10 MB." */
const LARGEST_EXPORT = 10_000_000;

/** The script's own call, which needs `alt` although the page does not say so: issuetracker.google.com/468534237 */
export function exportToScript(
  session: DriveSession,
  id: string,
  mimeType: string,
  options: Readonly<Record<string, unknown>>,
): unknown {
  known('files.export', options, ['alt']);
  if (options.alt !== 'media') {
    throw refusal(400, 'Export requires alt=media to download the exported content.');
  }
  const bytes = exportedBytes(session, id, mimeType);
  switch (session.drive.exportForm) {
    case 'throws':
      // The library wants JSON and is given bytes: it throws, although Google has answered 200.
      // https://github.com/brucemcpherson/gas-fakes/issues/117, and issuetracker.google.com/468534237
      throw new ServiceException(`Response Code: 200. Message: ${bytes.toString('utf8')}`);
    case 'blob':
      return createBlob(session.strict, { bytes, contentType: mimeType });
    case 'signed':
      return signed(bytes);
    case 'bytes':
      return bytes.toString('latin1');
    case 'utf-8':
      return bytes.toString('utf8');
  }
}

/** Throws Drive's own refusal. */
export function exportedBytes(sight: Sight, id: string, mimeType: string): Buffer {
  const file = find(sight, 'files.export', id);
  if (file.mimeType !== DOCS_TYPE) {
    throw refusal(403, 'Export only supports Docs Editors files.', 'fileNotExportable');
  }
  const bytes = contentAs(sight, file, mimeType);
  if (bytes.length > LARGEST_EXPORT) {
    throw refusal(403, 'This file is too large to be exported.', 'exportSizeLimitExceeded');
  }
  return bytes;
}

function contentAs({ drive }: Sight, file: DriveFile, mimeType: string): Buffer {
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
