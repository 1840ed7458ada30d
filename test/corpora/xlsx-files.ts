/** Tries one .xlsx as an office's workbook, through the built add-on: checked, saved, read again, and held to a second reader. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { buildIfStale } from '../../build.mjs';
import { ROOT } from '../../local/cli/command-line';
import { openDrive } from '../../local/drive/folder';
import { createRuntime } from '../../local/runtime';
import { openWorkbook } from '../../local/workbook/workbook';
import { WorkbookUnreadable } from '../../local/workbook/xlsx/read';
import type { Reply } from '../../src/app/calls';
import type { Tried } from './docx-files';
import { differences, ownValues, secondValues } from './second-reader';
import { invalidIn } from './valid-xlsx';

export async function tryXlsx(path: string): Promise<Tried> {
  await buildIfStale();
  const folder = mkdtempSync(join(tmpdir(), 'corpora-'));
  try {
    return await tryIn(folder, path);
  } catch (error) {
    if (!(error instanceof WorkbookUnreadable)) throw error;
    return { outcome: 'refused', told: [error.message] };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

async function tryIn(folder: string, path: string): Promise<Tried> {
  const workbook = await openWorkbook(path);
  const sheets = workbook.book.worksheets.length;
  const before = ownValues(workbook);
  const second = secondValues(path);
  const read = second ? differences('read', before, second) : [];
  const runtime = createRuntime({
    dist: join(ROOT, 'dist'),
    workbook,
    drive: openDrive(join(folder, 'drive')),
    user: { email: 'clerk@example.org', locale: 'en' },
  });
  const reply = runtime.call('callCheck', {}) as Reply<unknown>;
  const logged = runtime.logs.map(({ message }) => message);
  if (logged.length > 0) return { outcome: 'unhandled', told: logged };
  const copy = join(folder, basename(path));
  await workbook.save(copy);
  const again = await openWorkbook(copy);
  const copied = secondValues(copy);
  const told = [
    ...(again.book.worksheets.length < sheets ? ['the saved workbook has fewer sheets'] : []),
    ...read,
    ...differences('saved', before, ownValues(again)),
    ...(copied
      ? differences('saved, for the second reader', before, copied)
      : ['the second reader cannot read the copy']),
    ...invalidIn(copy),
  ];
  const lost = workbook.lostIn(copy).map(({ kind }) => kind);
  if (told.length > 0 || reply.ok) return { outcome: 'taken', told, lost };
  return { outcome: 'refused', told: [reply.message] };
}
