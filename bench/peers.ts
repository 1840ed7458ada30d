/**
 * One document filled by us and by others. The plain template has one layout and each filler's own tags; the
 * official one holds conditions that docxtemplater alone can read besides us.
 */
import { createReport } from 'docx-templates';
import Docxtemplater from 'docxtemplater';
import { TemplateHandler } from 'easy-template-x';
import PizZip from 'pizzip';
import { isItems } from '../src/core/template/condition';
import type { MemoFields } from '../src/core/template/fields';
import { printed } from '../src/core/template/print-value';
import { fieldsByName, TAGS, tagKey } from '../src/core/template/tags';
import { buildTemplate } from '../template/build-template';
import { fill, officialFields } from './fill';
import { buildBenchTemplate } from './template';
import { cpuMedians, type Run, rounded } from './time';

const OURS = 'ITA Memo';
const COLUMNS = ['ลำดับ', 'ชื่อมาตรการ', 'ขั้นตอน', 'ผู้รับผิดชอบ', 'การกำกับติดตาม'];

/** `ratio`: how many times as long as we the peer takes. */
export interface PeerFigure {
  readonly template: 'official' | 'plain';
  readonly name: string;
  readonly measures: number;
  readonly ms: number;
  readonly ours: number;
  readonly ratio: number;
}

export async function measurePeers(measures: number): Promise<readonly PeerFigure[]> {
  return [
    ...(await race('official', measures, await officialRuns(measures))),
    ...(await race('plain', measures, await plainRuns(measures))),
  ];
}

async function race(
  template: PeerFigure['template'],
  measures: number,
  runs: readonly Run[],
): Promise<readonly PeerFigure[]> {
  const timed = await cpuMedians(runs, measures > 1000 ? 3 : 5);
  const ours = timed.find(({ name }) => name === OURS)?.ms ?? 0;
  return timed
    .filter(({ name }) => name !== OURS)
    .map(({ name, ms }) => ({ template, name, measures, ms, ours, ratio: rounded(ms / ours) }));
}

async function officialRuns(measures: number): Promise<readonly Run[]> {
  const template = await buildTemplate('official', 'docs');
  const fields = officialFields(measures);
  const values = plainValues(fields, true);
  return [
    [OURS, () => fill(template, fields, true)],
    ['docxtemplater', () => fillDocxtemplater(template, values)],
  ];
}

async function plainRuns(measures: number): Promise<readonly Run[]> {
  const rows = Array.from({ length: measures }, (_, index) => rowOf(index + 1));
  const subject = { เรื่อง: 'รายงานผล' };
  const template = await buildBenchTemplate({
    begin: '{{#มาตรการ}}',
    end: '{{/มาตรการ}}',
    value: (name) => `{{${name}}}`,
  });
  const commands = await buildBenchTemplate({
    begin: '{{FOR row IN rows}}',
    end: '{{END-FOR row}}',
    value: (name, inRow) => `{{INS ${inRow ? '$row' : 'memo'}.${name}}}`,
    ownRows: true,
  });
  const fields = fieldsByName({
    ...subject,
    มาตรการ: rows.map((row) => fieldsByName(row)),
  });
  const values = { ...subject, มาตรการ: rows };
  const handler = new TemplateHandler({ delimiters: { tagStart: '{{', tagEnd: '}}' } });
  return [
    [OURS, () => fill(template, fields, false)],
    ['docxtemplater', () => fillDocxtemplater(template, values)],
    ['easy-template-x', () => handler.process(Buffer.from(template), values)],
    ['docx-templates', () => fillDocxTemplates(commands, { rows, memo: subject })],
  ];
}

function rowOf(number: number): Record<string, string> {
  const texts = [
    String(number),
    `มาตรการส่งเสริมความโปร่งใสลำดับที่ ${number}`,
    'จัดทำคำสั่งและเผยแพร่บนเว็บไซต์',
    'กองคลัง',
    'รายงานทุกไตรมาส',
  ];
  return Object.fromEntries(COLUMNS.map((name, index) => [name, texts[index] ?? '']));
}

/** With the options that make its memo the same, and none of our checks and parsers. */
function fillDocxtemplater(template: Uint8Array, values: object): Uint8Array {
  const document = new Docxtemplater(new PizZip(template), {
    paragraphLoop: true,
    linebreaks: true,
    delimiters: { start: '{{', end: '}}' },
    nullGetter: () => '',
  });
  document.render(values);
  return document.toUint8Array();
}

function fillDocxTemplates(template: Uint8Array, data: object): Promise<Uint8Array> {
  return createReport({
    template: Buffer.from(template),
    data,
    cmdDelimiter: ['{{', '}}'],
    noSandbox: true,
    // Its guard against endless loops takes thousands of rows for one.
    maximumWalkingDepth: 100_000_000,
  });
}

/** The memo's fields by the names that the templates use, each as it is printed; false for what is not there. */
function plainValues(fields: MemoFields, thaiDigits: boolean): Record<string, unknown> {
  const values: Record<string, unknown> = {};
  for (const { name } of TAGS) {
    const value = fields.get(tagKey(name));
    if (value === undefined) continue;
    if (isItems(value)) values[name] = value.map((item) => plainValues(item, thaiDigits));
    else values[name] = value !== false && printed(value, [], thaiDigits, []);
  }
  return values;
}
