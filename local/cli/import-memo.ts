/** `npm run import`: an earlier year's memo into a workbook, through the built bundle and no Google account. */
import { existsSync, mkdtempSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type ExcelJS from 'exceljs';
import { buildIfStale } from '../../build.mjs';
import type { Reply } from '../../src/app/calls';
import type { Imported, OldMemoRead } from '../../src/app/import/data';
import { COMMAND_LINE } from '../../src/words/command-line';
import { IMPORT_REPORT } from '../../src/words/import-report';
import { PROGRESS, USAGE_REFUSALS } from '../../src/words/usage';
import { openDrive } from '../drive/folder';
import { createRuntime } from '../runtime';
import { openWorkbook, type Workbook } from '../workbook/workbook';
import { alike, ROOT, UsageError } from './command-line';
import { IMPORT_HELP } from './helped';
import { type ImportOptions, parseImportOptions } from './import-options';
import { type ImportOutcome, importJson, importText } from './import-report';
import { program } from './program';
import { type Progress, type Terminal, wrapped } from './terminal';

const EXIT = { read: 0, nothing: 1 } as const;

/** Gives the code that the program ends with. */
export function importMemo(args: readonly string[], terminal: Terminal): Promise<number> {
  return program(args, terminal, IMPORT_HELP, async ({ look, progress, say }) => {
    const options = parseImportOptions(args);
    await buildIfStale();
    const outcome = await run(options, progress);
    say(options.json ? importJson(options, outcome) : wrapped(look, importText(options, outcome)));
    return outcome.read.measures.length > 0 ? EXIT.read : EXIT.nothing;
  });
}

async function run(options: ImportOptions, progress: Progress): Promise<ImportOutcome> {
  const { memo, workbook: file, force } = options;
  const isThere = file !== null && existsSync(file);
  const workbook = await openWorkbook(isThere ? file : null);
  const folder = mkdtempSync(join(tmpdir(), 'ita-memo-'));
  try {
    const call = caller(options, workbook, folder);
    progress.say(PROGRESS.importing[options.language]);
    const docx = contentOf(memo);
    const read = call<OldMemoRead>('callReadOldMemo', { docx });
    const chosen = {
      settings: read.settings.filter(({ before }) => force || before === '').map(({ key }) => key),
      signers: read.signers.length > 0 && (force || read.signersBefore.length === 0),
    };
    if (file === null || read.measures.length === 0) return { read, ...chosen, isWritten: false };
    call<Imported>('callImportOldMemo', { docx, name: read.name, ...chosen });
    // What else a workbook of the add-on has; the sheet that every new one begins with is not wanted.
    call('callSetUp');
    if (!isThere) dropFirstSheet(workbook);
    putInFront(workbook, read.name);
    await save(workbook, file, options);
    return { read, ...chosen, isWritten: true };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function caller({ language }: ImportOptions, workbook: Workbook, folder: string) {
  const runtime = createRuntime({
    dist: join(ROOT, 'dist'),
    workbook,
    drive: openDrive(folder),
    user: { email: 'clerk@example.org', locale: language },
  });
  return <Value>(name: string, ...given: readonly object[]): Value => {
    const answer = runtime.call(name, ...given) as Reply<Value>;
    if (answer.ok) return answer.value;
    throw new UsageError(alike(answer.message));
  };
}

function contentOf(memo: string): string {
  try {
    return readFileSync(memo).toString('base64');
  } catch {
    throw new UsageError(USAGE_REFUSALS.unreadable(memo));
  }
}

function dropFirstSheet({ book, forget }: Workbook): void {
  const [first] = book.worksheets;
  if (first && first.actualRowCount === 0) forget(first);
}

/** The file opens at it, and `npm start` takes it. */
function putInFront({ book }: Workbook, name: string): void {
  const [view] = (book.views as ExcelJS.WorkbookView[] | undefined) ?? [];
  const activeTab = book.worksheets.findIndex((sheet) => sheet.name === name);
  book.views = [{ ...DEFAULT_VIEW, ...view, activeTab }];
}

const DEFAULT_VIEW = {
  x: 0,
  y: 0,
  width: 20_000,
  height: 12_000,
  firstSheet: 0,
  visibility: 'visible',
} as const;

/** Whole or not at all: a workbook that was there is replaced by one that is finished, and lacks nothing of it. */
async function save(workbook: Workbook, file: string, options: ImportOptions): Promise<void> {
  const folder = folderBeside(file);
  try {
    const whole = join(folder, 'workbook.xlsx');
    await workbook.save(whole);
    const lost = workbook.lostIn(whole);
    if (lost.length > 0 && !options.force) {
      const { kinds } = COMMAND_LINE[options.language];
      const told = lost.map(({ kind, count }) => kinds[kind](count)).join(', ');
      throw new UsageError(alike(`${file}: ${IMPORT_REPORT[options.language].lost(told)}`));
    }
    renameSync(whole, file);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function folderBeside(file: string): string {
  try {
    return mkdtempSync(join(dirname(file), '.ita-memo-'));
  } catch {
    throw new UsageError(USAGE_REFUSALS.unwritable(file));
  }
}
