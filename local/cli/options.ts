/** What `npm start` was asked for; what cannot be meant is said in one line. */
import { join, resolve } from 'node:path';
import { SCOPE_STATUSES, type ScopeStatus } from '../../src/core/measures/units/memo-scope';
import type { Period } from '../../src/core/office/period';
import { isReadyMade, type ReadyMade } from '../../src/core/template/ready-made';
import { parseIsoDate } from '../../src/core/text/dates';
import type { Language } from '../../src/core/text/language';
import { USAGE_REFUSALS } from '../../src/words/usage';
import { hasLibreOffice } from '../drive/pdf';
import { ROOT, readCommandLine, UsageError } from './command-line';
import { COMMANDS, type ListedOption, type OPTIONS } from './option-list';
import { columnsFrom, type SaidColumn } from './said-columns';

/** What parseArgs is told of each: a switch, or a text. */
type ArgumentsOf<Listed extends Readonly<Record<string, ListedOption>>> = {
  readonly [Name in keyof Listed]: {
    readonly type: Listed[Name]['value'] extends null ? 'boolean' : 'string';
  } & (Listed[Name] extends { readonly isRepeated: true } ? { readonly multiple: true } : unknown);
};

export type TemplateOption =
  | { readonly readyMade: ReadyMade }
  /** An absolute path. */
  | { readonly file: string };

export interface RunOptions {
  /** What to do in place of a memo; null makes one. */
  readonly command: keyof typeof COMMANDS | null;
  /** Absolute paths. */
  readonly workbook: string;
  readonly out: string;
  /** Null for the one that the workbook uses. */
  readonly template: TemplateOption | null;
  /** Null says nothing of one. */
  readonly period: Period | null;
  /** In their order, to be read as one list; null for those that the workbook says. */
  readonly sheet: readonly string[] | null;
  /** What is said of the first sheet's columns; none leaves them to their headings. */
  readonly columns: readonly SaidColumn[];
  /** A unit as it was typed; null for all. */
  readonly owner: string | null;
  /** None for all. */
  readonly statuses: readonly ScopeStatus[];
  /** One memo for each unit. */
  readonly byOwner: boolean;
  /** Nine in the morning of `--date` in Bangkok; null is now. */
  readonly now: Date | null;
  readonly language: Language;
  readonly force: boolean;
  readonly pdf: boolean;
  readonly version: boolean;
  readonly json: boolean;
}

export function parseOptions([first, ...rest]: readonly string[]): RunOptions {
  const command = first !== undefined && isCommand(first) ? first : null;
  const { values, workbook } = readCommandLine(
    command === null && first !== undefined ? [first, ...rest] : rest,
    {
      sheet: { type: 'string', multiple: true },
      column: { type: 'string', multiple: true },
      template: { type: 'string' },
      period: { type: 'string' },
      owner: { type: 'string' },
      status: { type: 'string' },
      'by-owner': { type: 'boolean' },
      out: { type: 'string' },
      date: { type: 'string' },
      lang: { type: 'string' },
      force: { type: 'boolean' },
      pdf: { type: 'boolean' },
      version: { type: 'boolean' },
      json: { type: 'boolean' },
    } satisfies ArgumentsOf<typeof OPTIONS>,
  );
  if (values['by-owner'] && values.owner !== undefined)
    throw new UsageError(USAGE_REFUSALS.ownerOrEach);
  // Before anything is made: a memo without its PDF would be half of what was asked for.
  if (values.pdf && !hasLibreOffice()) throw new UsageError(USAGE_REFUSALS.noLibreOffice);
  return {
    command,
    workbook,
    out: resolve(values.out ?? join(ROOT, 'out')),
    template: values.template === undefined ? null : templateFrom(values.template),
    period: periodFrom(values.period ?? 'none'),
    sheet: values.sheet ?? null,
    columns: columnsFrom(values.column ?? []),
    owner: values.owner ?? null,
    statuses: statusesFrom(values.status),
    byOwner: values['by-owner'] ?? false,
    now: values.date === undefined ? null : morningOf(values.date),
    language: languageFrom(values.lang ?? 'th'),
    force: values.force ?? false,
    pdf: values.pdf ?? false,
    version: values.version ?? false,
    json: values.json ?? false,
  };
}

function isCommand(word: string): word is keyof typeof COMMANDS {
  return Object.keys(COMMANDS).includes(word);
}

function templateFrom(text: string): TemplateOption {
  if (text === '') throw new UsageError(USAGE_REFUSALS.template);
  return isReadyMade(text) ? { readyMade: text } : { file: resolve(text) };
}

function statusesFrom(text: string | undefined): readonly ScopeStatus[] {
  if (text === undefined) return [];
  return text.split(',').map((word) => {
    const status = SCOPE_STATUSES.find((each) => each === word.trim());
    if (!status)
      throw new UsageError(USAGE_REFUSALS.oneOf('--status', text, SCOPE_STATUSES.join(', ')));
    return status;
  });
}

function periodFrom(text: string): Period | null {
  if (text === '6') return 'six-months';
  if (text === '12') return 'twelve-months';
  if (text === 'none') return null;
  throw new UsageError(USAGE_REFUSALS.oneOf('--period', text, '6, 12, none'));
}

function morningOf(date: string): Date {
  if (!parseIsoDate(date)) throw new UsageError(USAGE_REFUSALS.date(date));
  return new Date(`${date}T09:00:00+07:00`);
}

function languageFrom(text: string): Language {
  if (text === 'th' || text === 'en') return text;
  throw new UsageError(USAGE_REFUSALS.oneOf('--lang', text, 'th, en'));
}
