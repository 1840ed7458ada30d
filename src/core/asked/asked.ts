/**
 * What an OIT item asks of the measures, and of the report on them, for full points: one row each, from the NACC's
 * handbooks. The number of the item changes with the year and stands in ita/years.ts; what it asks has not.
 */
import { evidenceOutsideYear } from '../checks/evidence/outside-year';
import type { CheckContext } from '../checks/finding';
import { isNothing, type Line, linesOf } from '../checks/lines';
import { filled } from '../checks/settings-cells';
import type { Measure } from '../measures/measure';
import { a1 } from '../sheet/a1';
import type { InBoth } from '../text/language';

export interface Asked {
  /** The measures of the year, or what became of them. */
  readonly item: 'measures' | 'result';
  /** What is lacking and where it goes; the cells are named beside it. */
  readonly lacks: InBoth;
  /** Null where nothing is lacking; else the cells of the measures sheet to fill in, none where it goes elsewhere. */
  readonly look: (context: CheckContext) => readonly string[] | null;
}

/** Headings, and labels of settings, under which offices write what the analysis showed. */
const WEAK_POINTS =
  /จุดอ่อน|ข้อบกพร่อง|ประเด็น|ผลการวิเคราะห์|ข้อค้นพบ|(?:จุด|สิ่ง|ข้อ|เรื่อง|ด้าน)ที่(?:ต้อง|ควร)(?:ปรับปรุง|พัฒนา|แก้ไข)|ปัญหาที่พบ|สภาพปัญหา|คะแนน(?:ต่ำ|น้อย)|weak|issue|analysis/i;
const ADDRESS = /https?:\/\/|www\.|\.go\.th/i;
/** A date, a number or an address: what a tick with "see the web site" has not. */
const CONCRETE = /\d|https?:|www\./i;

export const ASKED = {
  'assessed-score': {
    item: 'measures',
    lacks: {
      th: 'ผลคะแนน ITA ของปีที่นำมาวิเคราะห์ (รายการ “คะแนน ITA” ในชีตตั้งค่า)',
      en: 'The ITA score that was analysed (คะแนน ITA in the settings)',
    },
    look: (context) => (filled(context, 'itaScore') ? null : []),
  },
  'weak-points': {
    item: 'measures',
    lacks: {
      th: 'จุดอ่อนหรือประเด็นที่พบจากการวิเคราะห์ (คอลัมน์ “จุดอ่อน” ในชีตมาตรการ หรือรายการ “จุดอ่อน” ในชีตตั้งค่า)',
      en: 'The weak points that the analysis showed (a column จุดอ่อน beside the measures, or a row of that name in the settings)',
    },
    look: (context) => (hasWeakPoints(context) ? null : []),
  },
  owners: {
    item: 'measures',
    lacks: { th: 'ผู้รับผิดชอบของแต่ละมาตรการ', en: 'Who is responsible for each measure' },
    look: (context) => measuresWithout(context, 'owners', ({ owners }) => owners.length > 0),
  },
  steps: {
    item: 'measures',
    lacks: { th: 'ขั้นตอนหรือวิธีการของแต่ละมาตรการ', en: 'The steps of each measure' },
    look: (context) =>
      measuresWithout(context, 'method', ({ activities }) =>
        activities.some(({ method }) => !isNothing(method)),
      ),
  },
  'follow-up': {
    item: 'measures',
    lacks: {
      th: 'การกำกับติดตามและรายงานผลของแต่ละมาตรการ',
      en: 'How each measure is followed up and reported',
    },
    look: (context) =>
      measuresWithout(context, 'followUp', ({ activities }) =>
        activities.some(({ followUp }) => !isNothing(followUp)),
      ),
  },
  statuses: {
    item: 'result',
    lacks: { th: 'สถานะของแต่ละมาตรการ', en: 'The status of each measure' },
    look: (context) =>
      some(linesOf(context).flatMap(({ activity: { fault } }) => (fault ? a1(fault) : []))),
  },
  results: {
    item: 'result',
    lacks: {
      th: 'ผลที่เป็นรูปธรรมของมาตรการที่เสร็จแล้ว: วันที่ จำนวน หรือลิงก์ (ช่องหมายเหตุ หรือใต้เครื่องหมาย)',
      en: 'What was done for each measure that is done, in the concrete: a date, a number or a link (in the notes or under the mark)',
    },
    look: (context) =>
      cellsOf(
        linesOf(context).filter(
          ({ activity: { status }, told, isShared }) =>
            status === 'done' && !isShared && !CONCRETE.test(told),
        ),
        ({ toldAt }) => toldAt,
      ),
  },
  reasons: {
    item: 'result',
    lacks: {
      th: 'ความคืบหน้าหรือเหตุผลของมาตรการที่ยังไม่เสร็จ',
      en: 'Progress or the reason, for each measure that is not done',
    },
    look: (context) =>
      cellsOf(
        linesOf(context).filter(
          ({ activity: { status }, told, isShared }) =>
            status !== null && status !== 'done' && !isShared && told === '',
        ),
        ({ toldAt }) => toldAt,
      ),
  },
  'within-the-year': {
    item: 'result',
    lacks: {
      th: 'หลักฐานภายในปีงบประมาณที่รายงาน (ช่องเหล่านี้มีแต่วันที่ของปีอื่น)',
      en: 'Evidence from the year that is reported (these cells have dates of other years alone)',
    },
    look: (context) =>
      some(evidenceOutsideYear.check(context, null).flatMap(({ cell }) => cell ?? [])),
  },
  address: {
    item: 'result',
    lacks: {
      th: 'ลิงก์ของหน้าเว็บไซต์หน่วยงานที่เผยแพร่ (รายการ “ลิงก์เผยแพร่” ในชีตตั้งค่า หรือในหลักฐานของมาตรการ) โดยปกติเผยแพร่ภายใน ๓๐ เมษายน กรุณาตรวจปฏิทินของปีนั้น',
      en: 'The address on the office’s own web site (a row ลิงก์เผยแพร่ in the settings, or in the evidence). Usually it is published by 30 April: see that year’s calendar',
    },
    look: (context) => (hasAddress(context) ? null : []),
  },
} as const satisfies Readonly<Record<string, Asked>>;

export type AskedName = keyof typeof ASKED;

function some(cells: readonly string[]): readonly string[] | null {
  return cells.length === 0 ? null : [...new Set(cells)];
}

function cellsOf(lines: readonly Line[], cell: (line: Line) => string): readonly string[] | null {
  return some(lines.map(cell));
}

function measuresWithout(
  context: CheckContext,
  column: 'owners' | 'method' | 'followUp',
  has: (measure: Measure) => boolean,
): readonly string[] | null {
  return cellsOf(
    linesOf(context).filter(({ measure, isFirst }) => isFirst && !has(measure)),
    ({ at }) => at(column),
  );
}

function hasWeakPoints({ table: { header, measures }, settings }: CheckContext): boolean {
  const inSettings = settings?.extra.some(
    ({ label, value }) => WEAK_POINTS.test(label) && value !== '',
  );
  const places = header.own.flatMap(({ group, heading }, place) =>
    WEAK_POINTS.test(`${group} ${heading}`) ? [place] : [],
  );
  const inColumn = measures.some(({ activities }) =>
    activities.some(({ own = [] }) => places.some((place) => !isNothing(own[place] ?? ''))),
  );
  return inSettings === true || inColumn;
}

function hasAddress(context: CheckContext): boolean {
  const { settings } = context;
  const inSettings = settings?.extra.some(({ value }) => ADDRESS.test(String(value)));
  return inSettings === true || linesOf(context).some(({ told }) => ADDRESS.test(told));
}
