/** The script's log, which the administrator reads in Apps Script under Executions. */
import { messageOf, printable } from '../core/message-of';

const MOST_PLACES = 20;

/** Writes a bug down, and gives the short reference under which it stands there. */
export function logBug(error: unknown): string {
  const reference = Utilities.getUuid().slice(0, 8);
  console.error(
    [`${reference} ${nameOf(error)}${messageOf(error)}`, ...placesOf(error)].join('\n'),
  );
  return reference;
}

function nameOf(error: unknown): string {
  return error instanceof Error ? `${error.name}: ` : '';
}

/** The stack begins with the whole message, which may be a whole file: its places alone are kept. */
function placesOf(error: unknown): readonly string[] {
  const stack = error instanceof Error ? (error.stack ?? '') : '';
  return (stack.match(/^ +at .+$/gm) ?? []).slice(0, MOST_PLACES).map(printable);
}
