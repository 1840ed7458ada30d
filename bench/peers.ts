/** The same document filled by others: one layout, each with its own spelling of the tags. */
import { createReport } from 'docx-templates';
import { TemplateHandler } from 'easy-template-x';
import { openBuiltIn } from '../src/core/template/open-template';
import { renderMemo } from '../src/core/template/render';
import { fieldsByName } from '../src/core/template/tags';
import { buildBenchTemplate } from './template';
import { medianMs, rounded } from './time';

interface Row {
  readonly ลำดับ: string;
  readonly ชื่อมาตรการ: string;
  readonly ขั้นตอน: string;
  readonly ผู้รับผิดชอบ: string;
  readonly การกำกับติดตาม: string;
}

/** docx-templates takes so long at the largest size that one run has to do. */
const RUNS = (measures: number) => (measures > 1000 ? 1 : 3);

export async function measurePeers(measures: number) {
  const rows = rowsOf(measures);
  const runs = RUNS(measures);
  const ours = await medianMs(await fillOurs(rows), runs);
  const peers = { 'easy-template-x': fillEasy, 'docx-templates': fillDocxTemplates };
  const results = [];
  for (const [name, prepare] of Object.entries(peers)) {
    const ms = await medianMs(await prepare(rows), runs);
    results.push({ name, measures, ms, ours, ratio: rounded(ms / ours) });
  }
  return results;
}

function rowsOf(count: number): readonly Row[] {
  return Array.from({ length: count }, (_, index) => ({
    ลำดับ: String(index + 1),
    ชื่อมาตรการ: `มาตรการส่งเสริมความโปร่งใสลำดับที่ ${index + 1}`,
    ขั้นตอน: 'จัดทำคำสั่งและเผยแพร่บนเว็บไซต์',
    ผู้รับผิดชอบ: 'กองคลัง',
    การกำกับติดตาม: 'รายงานทุกไตรมาส',
  }));
}

async function fillOurs(rows: readonly Row[]) {
  const template = await buildBenchTemplate({
    begin: '{{#มาตรการ}}',
    end: '{{/มาตรการ}}',
    value: (name) => `{{${name}}}`,
  });
  const fields = fieldsByName({
    เรื่อง: 'รายงานผล',
    มาตรการ: rows.map((row) => fieldsByName({ ...row })),
  });
  return () => {
    const filled = renderMemo(openBuiltIn(template), fields, { thaiDigits: false });
    if (!filled.ok) throw new Error(JSON.stringify(filled.problems));
  };
}

async function fillEasy(rows: readonly Row[]) {
  const template = await buildBenchTemplate({
    begin: '{{#มาตรการ}}',
    end: '{{/มาตรการ}}',
    value: (name) => `{{${name}}}`,
  });
  const handler = new TemplateHandler({ delimiters: { tagStart: '{{', tagEnd: '}}' } });
  const data = { เรื่อง: 'รายงานผล', มาตรการ: rows.map((row) => ({ ...row })) };
  return () => handler.process(Buffer.from(template), data);
}

async function fillDocxTemplates(rows: readonly Row[]) {
  const template = await buildBenchTemplate({
    begin: '{{FOR row IN rows}}',
    end: '{{END-FOR row}}',
    value: (name, inRow) => `{{INS ${inRow ? '$row' : 'memo'}.${name}}}`,
    ownRows: true,
  });
  const data = { rows, memo: { เรื่อง: 'รายงานผล' } };
  return () =>
    createReport({
      template: Buffer.from(template),
      data,
      cmdDelimiter: ['{{', '}}'],
      noSandbox: true,
      // Its guard against endless loops takes thousands of rows for one.
      maximumWalkingDepth: 100_000_000,
    });
}
