/** What `npm run import` was asked for, and the list of its options for its usage and docs/command-line.md. */
import { existsSync, statSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { Language } from '../../src/core/text/language';
import { USAGE_REFUSALS } from '../../src/words/usage';
import { misread, UsageError } from './command-line';
import type { ListedOption } from './option-list';

export const IMPORT_OPTIONS = {
  lang: {
    value: 'th|en',
    does: 'chooses the language of messages.',
  },
  force: {
    value: null,
    does: 'writes over settings and signers that FILE.xlsx has already, and saves it though charts or macros in it are lost.',
  },
  json: {
    value: null,
    does: 'prints one object and nothing else; use `npm run --silent import -- … --json`.',
  },
} as const satisfies Readonly<Record<string, ListedOption>>;

/** The words of the command, in the order in which its usage shows them. */
export const IMPORT_USAGE: readonly string[] = [
  'FILE.docx',
  '[FILE.xlsx]',
  ...Object.entries(IMPORT_OPTIONS).map(([name, { value }]) =>
    value === null ? `[--${name}]` : `[--${name} ${value}]`,
  ),
];

export interface ImportOptions {
  /** Absolute paths. */
  readonly memo: string;
  /** Null where nothing is to be written. */
  readonly workbook: string | null;
  readonly language: Language;
  readonly force: boolean;
  readonly json: boolean;
}

export function parseImportOptions(args: readonly string[]): ImportOptions {
  const { values, positionals } = parsed(args);
  const [memo, workbook, ...others] = positionals;
  if (memo === undefined || others.length > 0) {
    throw new UsageError(USAGE_REFUSALS.oneMemo);
  }
  const file = resolve(memo);
  if (!existsSync(file)) throw new UsageError(USAGE_REFUSALS.noFile(file));
  if (!statSync(file).isFile()) throw new UsageError(USAGE_REFUSALS.isFolder(file));
  return {
    memo: file,
    workbook: workbook === undefined ? null : workbookPath(workbook),
    language: languageFrom(values.lang ?? 'th'),
    force: values.force ?? false,
    json: values.json ?? false,
  };
}

function workbookPath(given: string): string {
  const file = resolve(given);
  if (!/\.xlsx$/i.test(file)) throw new UsageError(USAGE_REFUSALS.toBeXlsx(file));
  if (!existsSync(dirname(file))) throw new UsageError(USAGE_REFUSALS.noFolder(dirname(file)));
  return file;
}

function languageFrom(text: string): Language {
  if (text === 'th' || text === 'en') return text;
  throw new UsageError(USAGE_REFUSALS.oneOf('--lang', text, 'th, en'));
}

function parsed(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        lang: { type: 'string' },
        force: { type: 'boolean' },
        json: { type: 'boolean' },
      },
    });
  } catch (error) {
    throw new UsageError(misread(error));
  }
}
