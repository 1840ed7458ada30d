/** Workbooks that an earlier script has made, each with its Drive: see test/fixtures/workbooks/README.md. */
import { cpSync, mkdtempSync, readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openDrive } from '../../local/drive/folder';
import { openWorkbook } from '../../local/workbook/workbook';
import { type Office, openOffice } from './office';

const FOLDER = join(import.meta.dirname, '../fixtures/workbooks');

/** `d220bf2/round` and the like. */
export const OLDER = readdirSync(FOLDER, { withFileTypes: true })
  .filter((each) => each.isDirectory())
  .flatMap(({ name }) => readdirSync(join(FOLDER, name)).map((each) => `${name}/${each}`));

/** As its clerk finds it the day after. */
export async function openOlder(name: string): Promise<Office> {
  const folder = mkdtempSync(join(tmpdir(), 'older-'));
  cpSync(join(FOLDER, name, 'drive'), folder, { recursive: true });
  const workbook = await openWorkbook(join(FOLDER, name, 'workbook.xlsx'), {
    id: `workbook-${name.split('/')[0]}`,
    owner: 'owner@example.org',
  });
  return openOffice({ workbook, drive: openDrive(folder), minutes: 24 * 60 });
}
