/** What `npm run import` prints: a report for people, or one JSON object for programs. */
import { relative } from 'node:path';
import type { OldMemoRead } from '../../src/app/import/data';
import { COMMAND_LINE } from '../../src/words/command-line';
import { IMPORT_REPORT } from '../../src/words/import-report';
import type { ImportOptions } from './import-options';

export interface ImportOutcome {
  readonly read: OldMemoRead;
  /** What was written, or would be: the keys of settings, and whether the signers. */
  readonly settings: readonly string[];
  readonly signers: boolean;
  readonly isWritten: boolean;
}

/** The contract for programs; see docs/command-line.md. */
export function importJson({ memo, workbook }: ImportOptions, outcome: ImportOutcome): string {
  const { read, isWritten } = outcome;
  const { name, fiscalYear, measures, completion, settings, same, signers } = read;
  const isTaken = (key: string) => outcome.settings.includes(key);
  const json = {
    memo,
    workbook: isWritten ? workbook : null,
    sheet: name,
    fiscalYear,
    measures,
    completion,
    settings: [
      ...settings.map((setting) => ({ ...setting, written: isTaken(setting.key) })),
      ...same.map((setting) => ({ ...setting, before: setting.value, written: false })),
    ],
    signers,
    signersBefore: read.signersBefore,
    signersWritten: outcome.signers,
    notUnderstood: read.doubts,
  };
  return JSON.stringify(json, null, 2);
}

export function importText(options: ImportOptions, outcome: ImportOutcome): string {
  const words = IMPORT_REPORT[options.language];
  const cli = COMMAND_LINE[options.language];
  const { read } = outcome;
  const { completion } = read;
  const lines = [words.sheet(read.name)];
  if (completion.percent !== null) {
    lines.push(cli.measures(completion), cli.percent(completion.percent.toFixed(2)));
  }
  for (const { number, title, status, owners } of read.measures) {
    const named = [number === null ? '' : `${number}.`, title].filter(Boolean).join(' ');
    const said = status === null ? words.noStatus : words.statuses[status];
    lines.push(`  ${[named, said, owners.join(', ')].filter(Boolean).join(' · ')}`);
  }
  lines.push('', words.settings);
  for (const { key, label, value, before } of read.settings) {
    const isTaken = outcome.settings.includes(key);
    const note = before === '' ? '' : isTaken ? words.replaced(before) : words.kept(before);
    lines.push(`  ${[`${label}: ${value}`, note].filter(Boolean).join(' · ')}`);
  }
  if (read.same.length > 0) lines.push(`  ${words.same(labels(read.same))}`);
  lines.push('', words.signers);
  for (const { heading, name, position, actingFor } of read.signers) {
    const acting = actingFor === '' ? '' : words.actingFor(actingFor);
    lines.push(`  ${[heading, name, position, acting].filter(Boolean).join(' · ')}`);
  }
  if (!outcome.signers && read.signersBefore.length > 0) {
    lines.push(`  ${words.signersKept(read.signersBefore.join(', '))}`);
  }
  lines.push('', words.doubts(read.doubts.length));
  for (const { message, place } of read.doubts) {
    lines.push(`  ${[place, message].filter(Boolean).join(': ')}`);
  }
  lines.push('', ending(options, outcome));
  return lines.join('\n');
}

function ending({ workbook, language }: ImportOptions, { isWritten, read }: ImportOutcome) {
  const words = IMPORT_REPORT[language];
  if (isWritten && workbook !== null) return words.workbook(shown(workbook));
  return read.measures.length === 0 ? words.nothing : words.wouldWrite;
}

function labels(settings: OldMemoRead['same']): string {
  return settings.map(({ label }) => label).join(', ');
}

function shown(file: string): string {
  const short = relative(process.cwd(), file);
  return short.startsWith('..') ? file : short;
}
