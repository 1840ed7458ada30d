/** What the programs' command lines have alike: options by name, one workbook, and refusals of one line. */
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { type ParseArgsConfig, parseArgs } from 'node:util';

export const ROOT = join(import.meta.dirname, '../..');
const SAMPLE = join(ROOT, 'samples/measures.xlsx');

/** Wrong usage or an input that cannot be used; the message is one line for standard error. */
export class UsageError extends Error {}

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
  usage: string,
): GivenLine<Known> {
  const { values, positionals } = parse(args, options, usage);
  if (positionals.length > 1) throw new UsageError(`One workbook at a time. ${usage}`);
  const workbook = resolve(positionals[0] ?? SAMPLE);
  if (!existsSync(workbook)) throw new UsageError(`${workbook}: there is no such file`);
  return { values, workbook };
}

function parse<const Known extends Options>(
  args: readonly string[],
  options: Known,
  usage: string,
): Parsed<Known> {
  try {
    return parseArgs({ args: [...args], allowPositionals: true, options });
  } catch (error) {
    throw new UsageError(`${error instanceof Error ? error.message : error} ${usage}`);
  }
}
