/** Why a studio cannot be started, in the one line that its user sees; null where it is a fault of ours. */
import { UsageError } from '../local/cli/command-line';
import { WorkbookUnreadable } from '../local/workbook/xlsx/read';

export function refusalLine(problem: unknown): string | null {
  if ((problem as NodeJS.ErrnoException).code === 'EADDRINUSE') {
    return 'The port is in use; choose another with --port N';
  }
  const known = problem instanceof UsageError || problem instanceof WorkbookUnreadable;
  return known ? problem.message.replace(/\s*\n\s*/g, ' ') : null;
}
