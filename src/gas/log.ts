/** The script's log, which the administrator reads in Apps Script under Executions. */
import { messageOf } from '../core/message-of';

/** Writes a bug down, and gives the short reference under which it stands there. */
export function logBug(error: unknown): string {
  const reference = Utilities.getUuid().slice(0, 8);
  console.error([`${reference} ${messageOf(error)}`, ...framesOf(error)].join('\n'));
  return reference;
}

/** The stack without the message that it begins with, which may be as long as a file. */
function framesOf(error: unknown): readonly string[] {
  const { stack = '', message = '' } = (error ?? {}) as Partial<Error>;
  const from = Math.max(0, stack.indexOf(message)) + message.length;
  return stack
    .slice(from)
    .split('\n')
    .filter((line) => /^\s+at /.test(line));
}
