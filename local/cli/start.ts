/** `npm start`: the main job on a copy of a workbook, through the built bundle and no Google account. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, extname, join, resolve } from 'node:path';
import { buildIfStale } from '../../build.mjs';
import type { Report } from '../../src/app/check/report';
import type { GenerateCall, Generated } from '../../src/app/memo/generate';
import type { WordCall, WordMemo } from '../../src/app/memo/word';
import type { CheckedTemplate } from '../../src/app/template/data';
import { COMMAND_LINE } from '../../src/words/command-line';
import { VERSION_LINE } from '../../src/words/product';
import { PROGRESS, USAGE_REFUSALS } from '../../src/words/usage';
import { type Drive, type DriveFile, newFile, openDrive } from '../drive/folder';
import { docxToPdf } from '../drive/pdf';
import { createRuntime, type Runtime } from '../runtime';
import { openWorkbook, type Workbook } from '../workbook/workbook';
import { makeForUnits, unwrap } from './by-owner';
import { sayColumns } from './columns';
import { ROOT, UsageError } from './command-line';
import { START_HELP } from './helped';
import { isComplete, jsonMissing, textMissing } from './missing';
import { parseOptions, type RunOptions, type TemplateOption } from './options';
import { type OutFolder, openOutFolder } from './out-folder';
import { program } from './program';
import { jsonReport, type Outcome, textReport } from './report';
import { type Progress, type Terminal, wrapped } from './terminal';

const EXIT = { made: 0, told: 0, nothingMissing: 0, findings: 1, missing: 1 } as const;

/** Gives the code that the program ends with. */
export function start(args: readonly string[], terminal: Terminal): Promise<number> {
  return program(args, terminal, START_HELP, async ({ look, progress, say }) => {
    const options = parseOptions(args);
    if (options.version) {
      say(VERSION_LINE[options.language]);
      return EXIT.told;
    }
    await buildIfStale();
    if (options.command === 'missing') {
      const report = await lookAlone(options, progress);
      say(
        options.json ? jsonMissing(options, report) : wrapped(look, textMissing(options, report)),
      );
      return isComplete(report) ? EXIT.nothingMissing : EXIT.missing;
    }
    const outcome = await run(options, progress);
    say(
      options.json
        ? jsonReport(options, outcome)
        : wrapped(look, textReport(options, outcome, look)),
    );
    return outcome.generated.memo || outcome.memos?.length ? EXIT.made : EXIT.findings;
  });
}

/** Drive's folder is one of its own, which is left empty: nothing is made. */
async function lookAlone(options: RunOptions, progress: Progress): Promise<Report> {
  const folder = mkdtempSync(join(tmpdir(), 'ita-memo-'));
  try {
    const { runtime } = await open(options, openDrive(folder), progress);
    const { sheet } = options;
    return unwrap<Report>(runtime.call('callCheck', sheet ? { sheet } : {}));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** On a copy in memory. */
async function open(options: RunOptions, drive: Drive, progress: Progress) {
  progress.say(PROGRESS.reading[options.language]);
  const workbook = await openWorkbook(options.workbook);
  progress.say(PROGRESS.making[options.language]);
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

async function run(options: RunOptions, progress: Progress): Promise<Outcome> {
  const template = templateCall(options.template);
  const out = openOutFolder(options.out);
  try {
    const opened = { out, progress, ...(await open(options, out.drive, progress)) };
    return await (options.byOwner ? runByOwner : runOnce)(options, opened, template);
  } finally {
    out.leave();
  }
}

interface Opened {
  readonly out: OutFolder;
  readonly progress: Progress;
  readonly workbook: Workbook;
  readonly runtime: Runtime;
}

type TemplateCall = Pick<GenerateCall, 'template' | 'readyMade'>;

async function runOnce(options: RunOptions, opened: Opened, template: TemplateCall) {
  const { out, runtime } = opened;
  const { force, period } = options;
  const generated = unwrap<Generated>(
    runtime.call('callGenerate', { force, period, ...scopeCall(options), ...template }),
  );
  const calls = [...runtime.calls];
  const made = out.drive.files.find(({ id }) => id === generated.memo?.id);
  const pdf = made && options.pdf ? addPdf(out.drive, made) : null;
  const word =
    made && !options.template
      ? addWordMemo(opened, options, made, COMMAND_LINE[options.language].wordFile)
      : null;
  const warnings = templateWarnings(runtime, options.template);
  const copy = await saveCopy(opened, options);
  return {
    generated,
    memoFile: out.pathOf(made),
    pdfFile: out.pathOf(pdf),
    wordFile: out.pathOf(word),
    memos: null,
    notes: [],
    none: null,
    template: warnings,
    ...copy,
    calls,
  };
}

/** The sheet is checked once, for the report; what is open in it stops none of the requests, which ask for it. */
async function runByOwner(options: RunOptions, opened: Opened, template: TemplateCall) {
  const { out, runtime } = opened;
  const { sheet } = options;
  const report = unwrap<Report>(runtime.call('callCheck', sheet ? { sheet } : {}));
  const units = makeForUnits(runtime, options, template, report.measures);
  const files = units.made.map(({ id, owner }) => {
    const file = out.drive.files.find((each) => each.id === id);
    const pdf = file && options.pdf ? addPdf(out.drive, file) : null;
    const word = file && !options.template ? addWordRequest(opened, options, file, owner) : null;
    return { file, pdf, word };
  });
  const calls = [...runtime.calls];
  const warnings = templateWarnings(runtime, options.template);
  const copy = await saveCopy(opened, options);
  return {
    generated: {
      report,
      memo: null,
      registered: true,
      unregistered: null,
      altered: [],
      again: false,
      same: null,
      request: null,
    },
    memoFile: null,
    pdfFile: null,
    wordFile: null,
    memos: units.made.map((made, at) => ({
      ...made,
      file: out.pathOf(files[at]?.file),
      pdf: out.pathOf(files[at]?.pdf),
      word: out.pathOf(files[at]?.word),
    })),
    notes: units.notes,
    none: units.none,
    template: warnings,
    ...copy,
    calls,
  };
}

/** The part of the call that says which measures. */
function scopeCall({ sheet, owner, statuses }: Pick<RunOptions, 'sheet' | 'owner' | 'statuses'>) {
  return {
    ...(sheet ? { sheet } : {}),
    ...(owner === null ? {} : { owner }),
    ...(statuses.length === 0 ? {} : { statuses }),
  };
}

/** Files of the same Drive, so that the next run replaces them with the memo. */
function addPdf(drive: Drive, memo: DriveFile): DriveFile {
  return addFile(drive, { ...memo, mimeType: 'application/pdf' }, docxToPdf(drive.read(memo)));
}

function addWordMemo(
  { out, runtime }: Opened,
  options: Pick<RunOptions, 'period' | 'sheet' | 'owner' | 'statuses'>,
  memo: DriveFile,
  name: string,
  readyMade?: WordCall['readyMade'],
): DriveFile {
  const choice = { period: options.period, ...scopeCall(options), ...(readyMade && { readyMade }) };
  const { base64 } = unwrap<WordMemo>(runtime.call('callWordMemo', choice));
  return addFile(out.drive, { ...memo, name }, Buffer.from(base64, 'base64'));
}

function addWordRequest(opened: Opened, options: RunOptions, memo: DriveFile, owner: string) {
  const { wordTo } = COMMAND_LINE[options.language];
  return addWordMemo(opened, { ...options, owner }, memo, wordTo(owner), 'progress');
}

function addFile(drive: Drive, like: DriveFile, bytes: Buffer): DriveFile {
  const file = newFile(like);
  drive.write(file, bytes, like.mimeType === 'application/pdf' ? '.pdf' : '.docx');
  drive.files.push(file);
  return file;
}

/** The last step, with all files of the run. The input is never written, even when it lies in the out folder. */
async function saveCopy({ out, workbook, progress }: Opened, options: RunOptions) {
  progress.say(PROGRESS.saving[options.language]);
  const input = options.workbook;
  const same = resolve(options.out, basename(input)) === input;
  const stem = basename(input, extname(input));
  const file = join(out.drive.folder, same ? `${stem} (ITA Memo).xlsx` : `${stem}.xlsx`);
  await workbook.save(file);
  const lost = workbook.lostIn(file);
  out.putDown();
  return { workbookFile: out.replace(file), lost };
}

/** The part of the call that says which template to fill: none for the workbook's own. */
function templateCall(template: TemplateOption | null): TemplateCall {
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
