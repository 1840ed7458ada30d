/** A template of one paragraph, stored as the office's own: for tests that are not about the document. */
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type ExcelJS from 'exceljs';
import { openDrive } from '../../local/drive/folder';
import { createRuntime } from '../../local/runtime';
import { openWorkbook, type Workbook } from '../../local/workbook/workbook';
import { docxOf, paragraph } from '../core/docx/docx';
import { copyOfSheet } from './copies';
import { DIST, NOW } from './dist';

export const PLAIN_TEMPLATE_TITLE = 'แม่แบบของหน่วยงาน รุ่นที่ 1';

/** Of a request to a unit, as short. */
export const PLAIN_REQUEST = '{{เรื่อง}} {{หน่วยงานที่ขอให้รายงาน}} {{#มาตรการ}}{{ลำดับ}}{{/มาตรการ}}';

const BODY = '{{เรื่อง}} {{#มาตรการ}}{{ลำดับ}} {{ชื่อมาตรการ}}: {{ขั้นตอน}} {{สถานะ}}, {{/มาตรการ}}';

let stored: Promise<ExcelJS.Worksheet> | undefined;

export async function addPlainTemplate({ book }: Workbook): Promise<void> {
  stored ??= storeOnce();
  copyOfSheet(await stored, book);
}

/** The hidden sheet as the add-on itself writes it. */
async function storeOnce(): Promise<ExcelJS.Worksheet> {
  const workbook = await openWorkbook(null, { owner: 'owner@example.org' });
  const runtime = createRuntime({
    dist: DIST,
    workbook,
    drive: openDrive(mkdtempSync(join(tmpdir(), 'office-'))),
    user: { email: 'clerk@example.org', locale: 'th' },
    now: NOW,
  });
  const base64 = Buffer.from(docxOf(paragraph(BODY))).toString('base64');
  const reply = runtime.call('callUseTemplate', { name: 'ย่อหน้าเดียว.docx', base64, stamp: '' });
  const sheet = workbook.book.getWorksheet('_แม่แบบ');
  if (!sheet) throw new Error(`the plain template was not stored: ${JSON.stringify(reply)}`);
  return sheet;
}
