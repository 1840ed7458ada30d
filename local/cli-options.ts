/** Reads the command line; what cannot be meant is said in one line. */
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { parseIsoDate } from '../src/core/thai/dates';
import type { Language } from '../src/messages';

const ROOT = join(import.meta.dirname, '..');
export const DIST = join(ROOT, 'dist');
const SAMPLE = join(ROOT, 'samples/measures.xlsx');

const USAGE =
  'Usage: npm start -- [FILE.xlsx] [--sheet NAME] [--template FILE.docx] [--out DIR] [--date YYYY-MM-DD] [--lang th|en] [--force] [--json]';

/** Wrong usage or an input that cannot be used; the message is one line for standard error. */
export class UsageError extends Error {}

export interface RunOptions {
  /** Absolute paths. */
  readonly workbook: string;
  readonly out: string;
  readonly template: string | null;
  readonly sheet: string | null;
  /** Nine in the morning of `--date` in Bangkok; null is now. */
  readonly now: Date | null;
  readonly language: Language;
  readonly force: boolean;
  readonly json: boolean;
}

export function parseOptions(args: readonly string[]): RunOptions {
  const { values, positionals } = parse(args);
  if (positionals.length > 1) throw new UsageError(`One workbook at a time. ${USAGE}`);
  const workbook = resolve(positionals[0] ?? SAMPLE);
  if (!existsSync(workbook)) throw new UsageError(`${workbook}: there is no such file`);
  return {
    workbook,
    out: resolve(values.out ?? join(ROOT, 'out')),
    template: values.template === undefined ? null : resolve(values.template),
    sheet: values.sheet ?? null,
    now: values.date === undefined ? null : morningOf(values.date),
    language: languageFrom(values.lang ?? 'th'),
    force: values.force ?? false,
    json: values.json ?? false,
  };
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        sheet: { type: 'string' },
        template: { type: 'string' },
        out: { type: 'string' },
        date: { type: 'string' },
        lang: { type: 'string' },
        force: { type: 'boolean' },
        json: { type: 'boolean' },
      },
    });
  } catch (error) {
    throw new UsageError(`${error instanceof Error ? error.message : error} ${USAGE}`);
  }
}

function morningOf(date: string): Date {
  if (!parseIsoDate(date)) throw new UsageError(`--date ${date}: not a day as YYYY-MM-DD`);
  return new Date(`${date}T09:00:00+07:00`);
}

function languageFrom(text: string): Language {
  if (text === 'th' || text === 'en') return text;
  throw new UsageError(`--lang ${text}: th or en`);
}
