/** What `npm run studio` was asked for; what cannot be meant is said in one line. */
import { mkdtempSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { alike, ROOT, readCommandLine, UsageError } from '../local/cli/command-line';
import { isSwitch, SWITCH_NAMES, type SwitchName } from '../local/switches';
import { WorkbookUnreadable } from '../local/workbook/xlsx/read';
import { USAGE_REFUSALS } from '../src/words/usage';
import type { StudioOptions } from './server';

export const USAGE =
  'Usage: npm run studio [-- FILE.xlsx] [--port N] [--drive DIR] [--latency MS] [--now ISO-TIME] [--dist DIR] [--with NAME,…]';

/** Office workbooks have some hundred kilobytes; the largest that Google imports has 100 MB. */
const LARGEST_FILE = 20 * 1024 * 1024;
const USUAL_PORT = 8765;

export interface CommandLine extends StudioOptions {
  /** Whether dist/ is the project's own, to be built where it is stale. */
  readonly build: boolean;
}

export function parseCommandLine(args: readonly string[]): CommandLine {
  const { values, workbook: file } = readCommandLine(args, {
    port: { type: 'string' },
    drive: { type: 'string' },
    latency: { type: 'string' },
    now: { type: 'string' },
    dist: { type: 'string' },
    with: { type: 'string' },
  });
  requireSize(file);
  const now = values.now;
  if (now !== undefined && Number.isNaN(Date.parse(now))) {
    throw new UsageError(alike(`--now ${now}: not a time such as 2026-03-10T09:30:00+07:00`));
  }
  return {
    file,
    port: numberFrom('port', values.port, USUAL_PORT, 65_535),
    latency: numberFrom('latency', values.latency, 300, 60_000),
    driveFolder: values.drive
      ? resolve(values.drive)
      : mkdtempSync(join(tmpdir(), 'studio-drive-')),
    dist: values.dist ? resolve(values.dist) : join(ROOT, 'dist'),
    build: values.dist === undefined,
    switches: switchesFrom(values.with),
    ...(now === undefined ? {} : { now }),
  };
}

function switchesFrom(text: string | undefined): readonly SwitchName[] {
  const names = text?.split(',').map((name) => name.trim()) ?? [];
  const unknown = names.find((name) => !isSwitch(name));
  if (unknown === undefined) return names.filter(isSwitch);
  throw new UsageError(alike(`--with ${unknown}: not one of ${SWITCH_NAMES.join(', ')}. ${USAGE}`));
}

function requireSize(file: string): void {
  const { size } = statSync(file);
  if (size > LARGEST_FILE) throw new WorkbookUnreadable(USAGE_REFUSALS.tooLarge(file, '20 MB'));
}

function numberFrom(name: string, text: string | undefined, usual: number, most: number): number {
  if (text === undefined) return usual;
  const number = Number(text);
  if (/^\d+$/.test(text) && number <= most) return number;
  throw new UsageError(alike(`--${name} ${text}: a number from 0 to ${most}. ${USAGE}`));
}
