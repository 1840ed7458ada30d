/** Tries one .xlsx as an office's workbook, through the built add-on: checked, saved, and read again. */
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
  const sheets = (await openWorkbook(copy)).book.worksheets.length;
  const isWhole = sheets >= workbook.book.worksheets.length;
  if (!isWhole) return { outcome: 'taken', told: ['the saved workbook has fewer sheets'] };
  return reply.ok ? { outcome: 'taken', told: [] } : { outcome: 'refused', told: [reply.message] };
}
