/** The script's log, which the administrator reads in Apps Script under Executions. */

/** Writes a bug down, and gives the short reference under which it stands there. */
export function logBug(error: unknown): string {
  const reference = Utilities.getUuid().slice(0, 8);
  console.error(`${reference} ${error instanceof Error ? (error.stack ?? error.message) : error}`);
  return reference;
}
