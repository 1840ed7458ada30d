/** Sentences with their verdicts, and what the rules find in one as a cell of a measure that is in order otherwise. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { foundIn, SHEET } from '../checks/found-in';

const HEADINGS = [
  'ลำดับ',
  'มาตรการ',
  'ขั้นตอนหรือวิธีการ',
  'ผู้รับผิดชอบ',
  'การกำกับติดตาม',
  'ยังไม่ดำเนินการ',
  'อยู่ระหว่างดำเนินการ',
  'แล้วเสร็จ',
  'หมายเหตุ',
];

const IN_ORDER = {
  number: '1',
  title: 'ให้ความรู้ด้านจริยธรรมแก่บุคลากร',
  method: 'จัดอบรมปีละครั้ง',
  owners: 'กองคลัง',
  'follow-up': 'รายงานทุกไตรมาส',
  'not-started': '',
  'in-progress': '',
  done: '/',
  evidence: '18 ธันวาคม 2568 ผู้เข้าร่วม 40 คน',
};

type Column = keyof typeof IN_ORDER;
const COLUMNS = Object.keys(IN_ORDER) as Column[];

export interface Judged {
  readonly group: string;
  readonly column: Column;
  readonly sentence: string;
  /** Null where it is right. */
  readonly rule: string | null;
}

/** `## column: of what kind`, then `- right: a sentence` or `- rule/name: a sentence` each. */
export function judgedSentences(): readonly Judged[] {
  const folder = join(import.meta.dirname, 'sentences');
  return readdirSync(folder).flatMap((file) => {
    const [, ...groups] = readFileSync(join(folder, file), 'utf8').split(/^## /m);
    return groups.flatMap((group) => {
      const [head = '', ...lines] = group.split('\n');
      const [column = ''] = head.split(':');
      if (!COLUMNS.includes(column as Column)) throw new Error(`“${column}” is no column`);
      return lines.flatMap((line) => {
        const [, verdict = '', sentence = ''] = /^- ([a-z/-]+): (.*)$/.exec(line) ?? [];
        if (verdict === '') return [];
        const rule = verdict === 'right' ? null : verdict;
        return [{ group: head, column: column as Column, sentence, rule }];
      });
    });
  });
}

/** The rules that find something in the sentence's cell, in fiscal year 2569; today is 10 March 2569. */
export function rulesFindingIn(column: Column, sentence: string): readonly string[] {
  const row = COLUMNS.map((each) => (each === column ? sentence : IN_ORDER[each]));
  const found = foundIn([HEADINGS, row]);
  const cell = `${String.fromCharCode(65 + COLUMNS.indexOf(column))}2`;
  return found.filter((each) => each.sheet === SHEET && each.cell === cell).map(({ rule }) => rule);
}
