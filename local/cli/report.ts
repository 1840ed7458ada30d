/** What the command line prints: a short report for people, or one JSON object for programs. */
import { relative } from 'node:path';
import type { Report } from '../../src/app/check/report';
import type { Generated } from '../../src/app/memo/generate';
import type { CheckedTemplate } from '../../src/app/template/data';
import { SEVERITIES } from '../../src/core/checks/finding';
import { grouped } from '../../src/core/checks/grouped';
import { sheetsTold } from '../../src/core/sheet/sheet-names';
import { WORDS } from '../../src/words';
import { COMMAND_LINE } from '../../src/words/command-line';
import { MAPPING } from '../../src/words/sidebar/main/mapping';
import { inOneLine } from '../../src/words/template-problems';
import type { Runtime } from '../runtime';
import type { Lost } from '../workbook/xlsx/contents';
import type { UnitMade, UnitsMade } from './by-owner';
import type { RunOptions } from './options';
import { coloured, type Look } from './terminal';

const BAR_WIDTH = 30;

/** What a run has made, and where it lies. */
export interface Outcome {
  readonly generated: Generated;
  readonly memoFile: string | null;
  /** Null unless it was asked for. */
  readonly pdfFile: string | null;
  /** Null where a template was given: there is no Word build of it. */
  readonly wordFile: string | null;
  /** One for each unit; null unless that was asked for. */
  readonly memos:
    | readonly (UnitMade & {
        readonly file: string | null;
        readonly pdf: string | null;
        readonly word: string | null;
      })[]
    | null;
  /** What there is to say of the memos to the units. */
  readonly notes: UnitsMade['notes'];
  readonly none: UnitsMade['none'];
  /** What to know of the file that was given as a template. */
  readonly template: CheckedTemplate['problems'];
  readonly workbookFile: string;
  /** What of the workbook the copy could not keep. */
  readonly lost: readonly Lost[];
  readonly calls: Runtime['calls'];
}

/** The contract for programs; see docs/command-line.md. */
export function jsonReport({ workbook, pdf, template }: RunOptions, outcome: Outcome): string {
  const { report, memo } = outcome.generated;
  const { sheet, sheets, measures, completion, findings, missing } = report;
  const json = {
    workbook,
    sheet,
    sheets,
    measures,
    completion,
    // What settles a finding is for the sidebar, and groups are for people; programs are told of each cell.
    findings: findings.map(({ rule, severity, sheet, cell, message, fixable }) => ({
      rule,
      severity,
      sheet,
      cell,
      message,
      fixable,
    })),
    missing,
    memo: memo && {
      name: memo.name,
      file: outcome.memoFile,
      ...(pdf ? { pdf: outcome.pdfFile } : {}),
      ...(outcome.wordFile === null ? {} : { word: outcome.wordFile }),
    },
    ...(outcome.memos === null
      ? {}
      : { memos: outcome.memos.map(memoJson(pdf)), notes: outcome.notes }),
    ...(template && 'file' in template
      ? {
          template: outcome.template.map(({ message, place, around }) => ({
            message,
            place,
            around,
          })),
        }
      : {}),
    lost: outcome.lost,
    calls: countCalls(outcome.calls),
  };
  return JSON.stringify(json, null, 2);
}

function memoJson(hasPdf: boolean) {
  return ({ owner, name, file, pdf, word }: NonNullable<Outcome['memos']>[number]) => ({
    owner,
    name,
    file,
    ...(hasPdf ? { pdf } : {}),
    ...(word === null ? {} : { word }),
  });
}

export function countCalls(calls: Outcome['calls']) {
  const byMethod: Record<string, number> = {};
  for (const { service, method } of calls) {
    const name = `${service}.${method}`;
    byMethod[name] = (byMethod[name] ?? 0) + 1;
  }
  return { total: calls.length, wire: calls.filter(({ wire }) => wire).length, byMethod };
}

/** Without a look: plain. */
export function textReport(
  { language }: RunOptions,
  outcome: Outcome,
  look: Pick<Look, 'hasColour'> = { hasColour: false },
): string {
  const cli = COMMAND_LINE[language];
  const { report, memo } = outcome.generated;
  const lines = [cli.sheet(sheetsTold(report.sheets)), ...completionLines(report, language), ''];
  lines.push(...findingLines(report, language, look), '');
  for (const { owner, file, pdf, word } of outcome.memos ?? []) {
    if (file) lines.push(cli.memoTo(owner, shown(file)));
    if (pdf) lines.push(`  ${cli.pdf(shown(pdf))}`);
    if (word) lines.push(`  ${cli.wordMemo(shown(word))}`);
  }
  lines.push(...outcome.notes.map((note) => `  - ${note}`));
  if (outcome.memoFile) lines.push(cli.memo(shown(outcome.memoFile)));
  if (outcome.pdfFile) lines.push(cli.pdf(shown(outcome.pdfFile)));
  if (outcome.wordFile) lines.push(cli.wordMemo(shown(outcome.wordFile)));
  if (!memo && !outcome.memos?.length) lines.push(whyNone(outcome, language));
  lines.push(...outcome.template.map((problem) => cli.template(inOneLine(language, problem))));
  lines.push(cli.workbook(shown(outcome.workbookFile)));
  if (outcome.lost.length > 0) {
    lines.push(cli.lost(outcome.lost.map(({ kind, count }) => cli.kinds[kind](count))));
  }
  return lines.join('\n');
}

function whyNone({ generated, none }: Outcome, language: RunOptions['language']): string {
  const cli = COMMAND_LINE[language];
  if (generated.report.measures.length === 0) return cli.nothingToReport;
  return none === null ? cli.noMemo : cli.none[none];
}

function completionLines({ completion }: Report, language: RunOptions['language']): string[] {
  const cli = COMMAND_LINE[language];
  if (completion.percent === null) return [];
  const owners = completion.byOwner.map(
    ({ owner, done, total, percent }) =>
      `  ${bar(percent ?? 0, BAR_WIDTH / 3)} ${done}/${total} ${owner}`,
  );
  return [
    cli.measures(completion),
    `${bar(completion.percent, BAR_WIDTH)} ${cli.percent(completion.percent.toFixed(2))}`,
    ...owners,
  ];
}

function findingLines(
  { findings, accepted, levels, unmarked, notMarked }: Report,
  language: RunOptions['language'],
  look: Pick<Look, 'hasColour'>,
): string[] {
  const cli = COMMAND_LINE[language];
  const { dialogs } = WORDS[language];
  // Each severity by itself, as the sidebar has it.
  const told = SEVERITIES.flatMap((severity) =>
    grouped(findings.filter((finding) => finding.severity === severity)).flatMap((group) => {
      const grade = `  ${coloured(look, severity, `[${dialogs.severities[severity]}]`)} `;
      const lines = group.findings.map(
        ({ sheet, cell, message }) => `${dialogs.place(sheet, cell)}: ${message}`,
      );
      return group.title === null
        ? lines.map((line) => grade + line)
        : [grade + group.title, ...lines.map((line) => `      ${line}`)];
    }),
  );
  const settled = [
    ...(accepted.length > 0 ? [cli.accepted(accepted.length)] : []),
    ...(levels.length > 0 ? [cli.levels(levels.map(({ rule }) => rule).join(', '))] : []),
  ];
  const refused = [
    ...(unmarked.length > 0 ? [dialogs.unmarked(unmarked.join(', '))] : []),
    ...(notMarked === null ? [] : [notMarked]),
  ];
  const isMatched = findings.some(({ message }) =>
    message.includes(MAPPING[language].mapping.open),
  );
  const columns = isMatched ? [cli.columns(MAPPING[language].mapping.open)] : [];
  return [cli.findings(findings.length), ...told, ...columns, ...settled, ...refused];
}

function bar(percent: number, width: number): string {
  const full = Math.round((percent / 100) * width);
  return '█'.repeat(full) + '░'.repeat(width - full);
}

function shown(file: string): string {
  const short = relative(process.cwd(), file);
  return short.startsWith('..') ? file : short;
}
