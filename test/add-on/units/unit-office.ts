/** An office with many units, and its batches of memos to them. */
import { unzipSync, zipSync } from 'fflate';
import type { ChoiceResult, TemplateFile, TemplatesData } from '../../../src/app/template/data';
import type { MadeUnit, UnitsData } from '../../../src/app/units/data';
import { SHEET, SIGNERS } from '../memo-office';
import { ask, HEADINGS, type Office, openOffice, registerRows } from '../office';

export type Desk = Pick<Office, 'runtime'>;

const PLACES = 'กขคงจฉชซฌญฎฏฐฑฒณดตถทธนบปผฝพฟภม';

/** `กองก`, `กองข` … each with so many measures, a third of them not done. */
export function unitRows(units: number, measures: number): string[][] {
  return Array.from({ length: units * measures }, (_, index) => {
    const isDone = index % 3 !== 0;
    return [
      String(index + 1),
      `มาตรการที่ ${index + 1}`,
      'เผยแพร่ประกาศ',
      unitName(index % units),
      'ทุกไตรมาส',
      isDone ? '' : '/\n(รองบประมาณ กำหนดเดือนมิถุนายน)',
      '',
      isDone ? '/\n(อบรม 12 คน เมื่อ 12 มกราคม 2569)' : '',
    ];
  });
}

export function unitName(index: number): string {
  return `กอง${PLACES[index] ?? index}`;
}

export function openUnitOffice(units: number, measures = 2): Promise<Office> {
  return openOffice({
    sheets: {
      [SHEET]: [HEADINGS, ...unitRows(units, measures)],
      ตั้งค่า: [
        ['รายการ', 'ค่า'],
        ['หน่วยงาน', 'เทศบาลตำบลตัวอย่าง'],
        ['ปีงบประมาณ', 2569],
      ],
      ผู้ลงนาม: SIGNERS,
    },
  });
}

export const unitsOf = (desk: Desk) => ask<UnitsData>(desk, 'callUnits', {});

export interface Batch {
  readonly batch: string;
  readonly units: readonly string[];
}

export const make = (desk: Desk, batch: Batch, unit: string, more: object = {}) =>
  ask<MadeUnit>(desk, 'callMakeUnit', { ...batch, unit, ...more });

/** All units, as a page that is opened now begins them. */
export function begin(desk: Desk): Batch {
  const { batch, units } = unitsOf(desk);
  return { batch, units: units.map(({ unit }) => unit) };
}

export function makeAll(desk: Desk, batch: Batch = begin(desk)): readonly MadeUnit[] {
  return batch.units.map((unit) => make(desk, batch, unit));
}

/** Each unit's Docs and rows, and what is not one of each. */
export function notOnce(office: Office, units: readonly string[]): readonly string[] {
  const rows = registerRows(office);
  const docs = office.drive.files.filter(({ trashed }) => !trashed);
  return [
    ...units.flatMap((unit) => {
      const own = rows.filter(({ ขอบเขต }) => ขอบเขต === unit);
      const made = docs.filter(({ name }) => name.includes(`ถึง${unit} `));
      const linked = own.filter(({ ลิงก์ }) => ลิงก์);
      return own.length === 1 && made.length === 1 && linked.length === 1
        ? []
        : [`${unit}: ${own.length} rows, ${linked.length} links, ${made.length} documents`];
    }),
    ...(docs.length === units.length ? [] : [`${docs.length} documents in all`]),
  ];
}

/** An office with these rows, headings and all, that has made its memos to the units. */
export async function officeAsked(rows: readonly (readonly string[])[]): Promise<Office> {
  const office = await openOffice({
    sheets: {
      [SHEET]: rows.map((each) => [...each]),
      ตั้งค่า: [
        ['รายการ', 'ค่า'],
        ['หน่วยงาน', 'เทศบาลตำบลตัวอย่าง'],
        ['ปีงบประมาณ', 2569],
      ],
      ผู้ลงนาม: SIGNERS,
    },
  });
  makeAll(office);
  return office;
}

/** The ready-made request in the office's own words. */
export function ownRequest(desk: Desk, words = 'และส่งรายงานที่งานนิติการ'): TemplateFile {
  const { base64 } = ask<TemplateFile>(desk, 'callDownloadTemplate', {
    kind: 'progress',
    version: null,
  });
  const files = unzipSync(new Uint8Array(Buffer.from(base64, 'base64')));
  const body = Buffer.from(files['word/document.xml'] ?? []).toString('utf8');
  const worded = body.replace('เพื่อทราบและดำเนินการต่อไป', `เพื่อทราบ ${words}`);
  if (worded === body) throw new Error('the request has other words by now');
  const changed = { ...files, 'word/document.xml': new Uint8Array(Buffer.from(worded)) };
  return {
    name: 'หนังสือขอ.docx',
    base64: Buffer.from(zipSync(changed)).toString('base64'),
  };
}

export function storeTemplate(desk: Desk, { name, base64 }: TemplateFile): ChoiceResult {
  const { stamp } = ask<TemplatesData>(desk, 'callTemplates');
  return ask<ChoiceResult>(desk, 'callUseTemplate', { name, base64, stamp });
}
