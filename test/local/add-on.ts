/** Tiny add-ons to run: a folder as the build makes it, from the text of one script. */
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import PizZip from 'pizzip';
import { openDrive } from '../../local/drive/folder';
import { createRuntime, type RuntimeOptions } from '../../local/runtime';
import { openWorkbook, type Workbook } from '../../local/workbook/workbook';

const auth = 'https://www.googleapis.com/auth/';
export const allScopes = ['spreadsheets.currentonly', 'drive.file', 'script.container.ui'];

export function temporaryFolder(): string {
  return mkdtempSync(join(tmpdir(), 'local-apps-script-'));
}

/** Files of the built folder: `script` as globals.js, and what else is given. */
export function build(
  script: string,
  scopes = allScopes,
  files: Record<string, string> = {},
): string {
  const dist = temporaryFolder();
  const manifest = {
    timeZone: 'Asia/Bangkok',
    dependencies: {
      enabledAdvancedServices: [{ userSymbol: 'Drive', serviceId: 'drive', version: 'v3' }],
    },
    oauthScopes: scopes.map((scope) => auth + scope),
  };
  const all = { 'appsscript.json': JSON.stringify(manifest), 'globals.js': script, ...files };
  for (const [name, text] of Object.entries(all)) writeFileSync(join(dist, name), text);
  return dist;
}

export interface Setting extends Partial<Omit<RuntimeOptions, 'dist' | 'workbook'>> {
  readonly scopes?: string[];
  readonly files?: Record<string, string>;
  readonly workbook?: Workbook;
}

/**
 * A runtime of somchai's on a new workbook and folder, unless others are given. Its exceptions are in English, as the pages
 * that the rules follow have them.
 */
export async function start(script: string, setting: Setting = {}) {
  const { scopes, files, ...given } = setting;
  const workbook = given.workbook ?? (await openWorkbook(null));
  const drive = given.drive ?? openDrive(temporaryFolder());
  const user = { email: 'somchai@example.org', locale: 'th' };
  const dist = build(script, scopes, files);
  return {
    ...createRuntime({ user, speaks: 'en', ...given, dist, workbook, drive }),
    workbook,
    drive,
  };
}

/** Runs the body of one function and gives what it returns, as plain values of this realm. */
export async function evaluate(body: string, setting: Setting = {}): Promise<unknown> {
  const runtime = await start(`function test() { ${body} }`, setting);
  return JSON.parse(JSON.stringify(runtime.run('test') ?? null));
}

/** The body as a function that rejects with what the script throws. */
export function failing(body: string, setting: Setting = {}) {
  return expect(evaluate(body, setting)).rejects;
}

export const sheet = 'const sheet = SpreadsheetApp.getActiveSpreadsheet().getActiveSheet();';

/** A zip names the time of each file; with the time of day no two would be alike. */
const WRITTEN = { date: new Date(2026, 0, 1) };

/** The smallest .docx, in base64. */
export function docx(body = '<w:p/>'): string {
  const zip = new PizZip();
  zip.file('[Content_Types].xml', '<Types/>', WRITTEN);
  zip.file('_rels/.rels', '<Relationships/>', WRITTEN);
  zip.file('word/document.xml', `<w:document><w:body>${body}</w:body></w:document>`, WRITTEN);
  return zip.generate({ type: 'base64' });
}
