/** What was asked of a program of the tests: an option it does not know stops it before it begins. */
import { parseArgs } from 'node:util';

type Known = Readonly<
  Record<string, { readonly type: 'string' | 'boolean'; readonly default?: string | boolean }>
>;

/** One without a default may be missing. */
type Asked<Options extends Known> = {
  readonly [Name in keyof Options]:
    | (Options[Name]['type'] extends 'string' ? string : boolean)
    | (Options[Name] extends { readonly default: unknown } ? never : undefined);
};

export function optionsOf<const Options extends Known>(options: Options): Asked<Options> {
  try {
    return parseArgs({ options }).values as Asked<Options>;
  } catch (error) {
    const known = Object.keys(options).map((name) => `--${name}`);
    process.stderr.write(`${(error as Error).message}. Known: ${known.join(', ')}\n`);
    process.exit(2);
  }
}
