/** `npm run studio`: the add-on in a page that looks and behaves like Google Sheets, on this machine. */
import { buildIfStale } from '../build.mjs';
import { asksForHelp } from '../local/cli/help';
import { bundle } from './bundles';
import { parseCommandLine, USAGE } from './options';
import { refusalLine } from './refusal';
import { type Studio, startStudio } from './server';

const UNUSABLE = 2;

/** What it prints is English throughout. */
const EXAMPLES = `
Examples
  npm run studio
  npm run studio -- measures.xlsx --port 8080
  npm run studio -- --with drive-full,view-only
`;

const args = process.argv.slice(2);
if (asksForHelp(args)) {
  process.stdout.write(`${USAGE}\n${EXAMPLES}`);
  process.exit();
}

try {
  const options = parseCommandLine(args);
  if (options.build) await buildIfStale();
  const studio = await startStudio(options, await bundle());
  // Before anyone can see that it runs, and end it.
  closeOnSignal(studio);
  process.stdout.write(`ITA Memo Studio: ${studio.url}\nDrive: ${options.driveFolder}\n`);
} catch (error) {
  const line = refusalLine(error);
  if (line === null) throw error;
  process.stderr.write(`${line}\n`);
  process.exitCode = UNUSABLE;
}

/** The second Ctrl-C ends at once, as usual. */
function closeOnSignal(studio: Studio): void {
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => void studio.close().then(() => process.exit(0)));
  }
}
