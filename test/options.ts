/** What was asked of a program of the tests: an option that it does not know stops it before it begins. */
export function known<Options>(read: () => { readonly values: Options }): Options {
  try {
    return read().values;
  } catch (error) {
    process.stderr.write(`${(error as Error).message}\n`);
    process.exit(2);
  }
}
