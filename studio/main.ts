/** `npm run studio`: the add-on in a page that looks and behaves like Google Sheets, on this machine. */
import { buildIfStale } from '../build.mjs';
import { UsageError } from '../local/cli/command-line';
import { WorkbookUnreadable } from '../local/workbook/xlsx';
import { bundle } from './bundles';
import { parseCommandLine } from './options';
import { type Studio, startStudio } from './server';

const unusable = 2;

try {
  const options = parseCommandLine(process.argv.slice(2));
  if (options.build) await buildIfStale();
  const studio = await startStudio(options, await bundle());
  process.stdout.write(`ITA Memo Studio: ${studio.url}\nDrive: ${options.driveFolder}\n`);
  closeOnSignal(studio);
} catch (error) {
  const taken = (error as NodeJS.ErrnoException).code === 'EADDRINUSE';
  const known = error instanceof UsageError || error instanceof WorkbookUnreadable || taken;
  if (!known) throw error;
  const text = taken
    ? 'The port is in use; choose another with --port N'
    : (error as Error).message;
  process.stderr.write(`${text.replace(/\s*\n\s*/g, ' ')}\n`);
  process.exitCode = unusable;
}

/** The second Ctrl-C ends at once, as usual. */
function closeOnSignal(studio: Studio): void {
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => void studio.close().then(() => process.exit(0)));
  }
}
