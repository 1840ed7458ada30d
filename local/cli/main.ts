/** `npm start`: the main job on a copy of a workbook, through the built bundle and no Google account. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, extname, join, resolve } from 'node:path';
import { buildIfStale } from '../../build.mjs';
import type { Report } from '../../src/app/check/report';
import type { GenerateCall, Generated } from '../../src/app/memo/generate';
import type { WordMemo } from '../../src/app/memo/word';
import type { CheckedTemplate } from '../../src/app/template/data';
import { COMMAND_LINE } from '../../src/words/command-line';
import { VERSION_LINE } from '../../src/words/product';
import { PROGRESS, USAGE_REFUSALS } from '../../src/words/usage';
import { type Drive, type DriveFile, newFile, openDrive } from '../drive/folder';
import { docxToPdf } from '../drive/pdf';
import { Refusal } from '../refusal';
import { createRuntime, type Runtime } from '../runtime';
import { openWorkbook, type Workbook } from '../workbook/workbook';
import { makeForUnits, unwrap } from './by-owner';
import { sayColumns } from './columns';
import { languageIn, ROOT, UsageError } from './command-line';
import { asksForHelp, helpText } from './help';
import { START_HELP } from './helped';
import { isComplete, jsonMissing, textMissing } from './missing';
import { parseOptions, type RunOptions, type TemplateOption } from './options';
import { jsonReport, type Outcome, textReport } from './report';
import { lookOf, progressOn, wrapped } from './terminal';

const LOOK = lookOf(process.stdout, process.env);
const PROGRESS_LINE = progressOn(process.stderr);

const EXIT = { made: 0, told: 0, nothingMissing: 0, findings: 1, missing: 1, usage: 2 } as const;

async function main(args: readonly string[]): Promise<number> {
  try {
    if (asksForHelp(args)) {
      process.stdout.write(`${helpText(START_HELP, languageIn(args), LOOK)}\n`);
      return 0;
    }
    const options = parseOptions(args);
    if (options.version) {
      process.stdout.write(`${VERSION_LINE[options.language]}\n`);
      return EXIT.told;
    }
    await buildIfStale();
    if (options.command === 'missing') return await listMissing(options);
    const outcome = await run(options);
    const report = options.json
      ? jsonReport(options, outcome)
      : wrapped(LOOK, textReport(options, outcome, LOOK));
    PROGRESS_LINE.end();
    process.stdout.write(`${report}\n`);
    return outcome.generated.memo || outcome.memos?.length ? EXIT.made : EXIT.findings;
  } catch (error) {
    PROGRESS_LINE.end();
    if (!(error instanceof Refusal)) throw error;
    process.stderr.write(`${error.told[languageIn(args)].replace(/\s*\n\s*/g, ' ')}\n`);
    return EXIT.usage;
  }
}

/** Drive's folder is one of its own, which is left empty: nothing is made. */
async function listMissing(options: RunOptions): Promise<number> {
  const folder = mkdtempSync(join(tmpdir(), 'ita-memo-'));
  try {
    const { runtime } = await open(options, openDrive(folder));
    const { sheet } = options;
    const report = unwrap<Report>(runtime.call('callCheck', sheet ? { sheet } : {}));
    const text = options.json
      ? jsonMissing(options, report)
      : wrapped(LOOK, textMissing(options, report));
    PROGRESS_LINE.end();
    process.stdout.write(`${text}\n`);
    return isComplete(report) ? EXIT.nothingMissing : EXIT.missing;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** On a copy in memory. */
async function open(options: RunOptions, drive: Drive) {
  PROGRESS_LINE.say(PROGRESS.reading[options.language]);
  const workbook = await openWorkbook(options.workbook);
  PROGRESS_LINE.say(PROGRESS.making[options.language]);
  const runtime = createRuntime({
    dist: join(ROOT, 'dist'),
    workbook,
    drive,
    user: { email: 'clerk@example.org', locale: options.language },
    ...(options.now ? { now: options.now } : {}),
  });
  if (options.columns.length > 0)
    sayColumns(runtime, firstSheet(runtime, options), options.columns);
  return { workbook, runtime };
}

function firstSheet(runtime: Runtime, { sheet }: RunOptions): string {
  return sheet?.[0] ?? unwrap<Report>(runtime.call('callCheck', {})).sheet;
}

async function run(options: RunOptions): Promise<Outcome> {
  const template = templateCall(options.template);
  const drive = openOutFolder(options.out);
  const { workbook, runtime } = await open(options, drive);
  if (options.byOwner) return runByOwner(options, { drive, workbook, runtime });
  const { force, period } = options;
  const generated = unwrap<Generated>(
    runtime.call('callGenerate', { force, period, ...scopeCall(options), ...template }),
  );
  const calls = [...runtime.calls];
  const made = drive.files.find(({ id }) => id === generated.memo?.id);
  return {
    generated,
    memoFile: made?.fileName ? join(options.out, made.fileName) : null,
    pdfFile: made && options.pdf ? writePdf(drive, made) : null,
    wordFile: generated.memo && !options.template ? writeWordMemo(runtime, options) : null,
    memos: null,
    notes: [],
    none: null,
    template: templateWarnings(runtime, options.template),
    ...(await saveCopy(workbook, options)),
    calls,
  };
}

/** The sheet is checked once, for the report; what is open in it stops none of the requests, which ask for it. */
async function runByOwner(
  options: RunOptions,
  { drive, workbook, runtime }: Awaited<ReturnType<typeof open>> & { readonly drive: Drive },
): Promise<Outcome> {
  const { sheet } = options;
  const report = unwrap<Report>(runtime.call('callCheck', sheet ? { sheet } : {}));
  const units = makeForUnits(runtime, options, templateCall(options.template), report.measures);
  const memos = units.made.map((made) => {
    const file = drive.files.find(({ id }) => id === made.id);
    const memo = file?.fileName ? join(options.out, file.fileName) : null;
    return { ...made, file: memo, pdf: file && options.pdf ? writePdf(drive, file) : null };
  });
  const calls = [...runtime.calls];
  return {
    generated: { report, memo: null, registered: true, altered: [], again: false },
    memoFile: null,
    pdfFile: null,
    wordFile: null,
    memos,
    notes: units.notes,
    none: units.none,
    template: templateWarnings(runtime, options.template),
    ...(await saveCopy(workbook, options)),
    calls,
  };
}

/** The part of the call that says which measures. */
function scopeCall({ sheet, owner, statuses }: RunOptions) {
  return {
    ...(sheet ? { sheet } : {}),
    ...(owner === null ? {} : { owner }),
    ...(statuses.length === 0 ? {} : { statuses }),
  };
}

/** Cleared of what an earlier run made there, and of nothing else. */
function openOutFolder(out: string) {
  try {
    const drive = openDrive(out);
    for (const file of [...drive.files]) drive.remove(file);
    drive.keep();
    return drive;
  } catch {
    throw new UsageError(USAGE_REFUSALS.unwritable(out));
  }
}

/** A file of the same Drive, so that the next run clears it away with the memo. */
function writePdf(drive: Drive, memo: DriveFile): string {
  const bytes = docxToPdf(drive.read(memo));
  const pdf = newFile({ ...memo, mimeType: 'application/pdf' });
  drive.write(pdf, bytes, '.pdf');
  drive.files.push(pdf);
  drive.keep();
  return join(drive.folder, pdf.fileName ?? '');
}

function writeWordMemo(runtime: Runtime, options: RunOptions): string {
  const { out, period, language } = options;
  const choice = { period, ...scopeCall(options) };
  const { base64 } = unwrap<WordMemo>(runtime.call('callWordMemo', choice));
  const file = join(out, COMMAND_LINE[language].wordFile);
  writeFileSync(file, Buffer.from(base64, 'base64'));
  return file;
}

/** The input is never written, even when it lies in the out folder. */
async function saveCopy(workbook: Workbook, { workbook: input, out, language }: RunOptions) {
  PROGRESS_LINE.say(PROGRESS.saving[language]);
  const same = resolve(out, basename(input)) === input;
  const stem = basename(input, extname(input));
  const file = join(out, same ? `${stem} (ITA Memo).xlsx` : `${stem}.xlsx`);
  rmSync(file, { force: true });
  await workbook.save(file);
  return { workbookFile: file, lost: workbook.lostIn(file) };
}

/** The part of the call that says which template to fill: none for the workbook's own. */
function templateCall(
  template: TemplateOption | null,
): Pick<GenerateCall, 'template' | 'readyMade'> {
  if (template === null) return {};
  return 'file' in template ? { template: readTemplate(template.file) } : template;
}

/** What of a file that was given as a template is taken and yet looks other than its author will have meant. */
function templateWarnings(
  runtime: Runtime,
  template: TemplateOption | null,
): CheckedTemplate['problems'] {
  if (template === null || !('file' in template)) return [];
  const file = { name: basename(template.file), base64: readTemplate(template.file) };
  return unwrap<CheckedTemplate>(runtime.call('callCheckTemplate', file)).problems;
}

function readTemplate(file: string): string {
  try {
    return readFileSync(file).toString('base64');
  } catch {
    throw new UsageError(USAGE_REFUSALS.unreadable(file));
  }
}

process.exitCode = await main(process.argv.slice(2));
