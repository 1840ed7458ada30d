/** What the programs' command lines have alike: options by name, one workbook, and refusals of one line. */
import { existsSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { type ParseArgsConfig, parseArgs } from 'node:util';

import type { InBoth, Language } from '../../src/core/text/language';
import { USAGE_REFUSALS } from '../../src/words/usage';
import { Refusal } from '../refusal';

export const ROOT = join(import.meta.dirname, '../..');
const SAMPLE = join(ROOT, 'samples/measures.xlsx');

/** Wrong usage or an input that cannot be used; told in one line on standard error. */
export class UsageError extends Refusal {}

/** What a command was told already in its user's language. */
export function alike(message: string): InBoth {
  return { th: message, en: message };
}

type Options = NonNullable<ParseArgsConfig['options']>;
type Parsed<Known extends Options> = ReturnType<
  typeof parseArgs<{ args: string[]; allowPositionals: true; options: Known }>
>;

export interface GivenLine<Known extends Options> {
  /** As typed. */
  readonly values: Parsed<Known>['values'];
  /** An absolute path. */
  readonly workbook: string;
}

/** The workbook is the sample unless one is given; throws `UsageError` where there is none. */
export function readCommandLine<const Known extends Options>(
  args: readonly string[],
  options: Known,
): GivenLine<Known> {
  const { values, positionals } = parse(args, options);
  if (positionals.length > 1) throw new UsageError(USAGE_REFUSALS.oneWorkbook);
  const workbook = resolve(positionals[0] ?? SAMPLE);
  if (!existsSync(workbook)) throw new UsageError(USAGE_REFUSALS.noFile(workbook));
  if (statSync(workbook).isDirectory()) throw new UsageError(USAGE_REFUSALS.isFolder(workbook));
  return { values, workbook };
}

/** What Node says of it names the option; the rest of its sentence is for programmers. */
export function misread(error: unknown): InBoth {
  const { code, message } = error as { readonly code?: string; readonly message: string };
  const [name = ''] = /--?[^\s'"]+/.exec(message) ?? [];
  if (code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION') return USAGE_REFUSALS.unknownOption(name);
  if (code === 'ERR_PARSE_ARGS_INVALID_OPTION_VALUE') return USAGE_REFUSALS.noValue(name);
  throw error;
}

/** Thai unless English was asked for, however wrong the rest of the line is. */
export function languageIn(args: readonly string[]): Language {
  const at = args.indexOf('--lang');
  const named = args.find((word) => word.startsWith('--lang='))?.slice('--lang='.length);
  return (named ?? (at < 0 ? 'th' : args[at + 1])) === 'en' ? 'en' : 'th';
}

function parse<const Known extends Options>(
  args: readonly string[],
  options: Known,
): Parsed<Known> {
  try {
    return parseArgs({ args: [...args], allowPositionals: true, options });
  } catch (error) {
    throw new UsageError(misread(error));
  }
}
