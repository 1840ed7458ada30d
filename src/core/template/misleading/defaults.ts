/** What `|ถ้าว่าง:` would print of a memo though nobody has counted or entered it: a per cent, a status, a year, a score. */
import type { TemplateProblemKind } from '../../docx/problem';
import { once } from '../../once';
import { looseName } from '../../text/loose-name';
import { splitFilter } from '../filters';
import { TAGS, tagKey } from '../tags';
import { isTypedFigure } from './typed-figures';

const FILTER: ReadonlySet<string> = new Set(['ถ้าว่าง', 'default'].map(looseName));

/** What is counted; in groups of measures too. */
const COUNTED: ReadonlySet<string> = new Set(
  [
    'จำนวนมาตรการ',
    'จำนวนที่เสร็จ',
    'จำนวนที่อยู่ระหว่าง',
    'จำนวนที่ยังไม่',
    'จำนวนที่ไม่ชัดเจน',
    'ร้อยละ',
    'สรุปผลเป็นข้อความ',
  ].map(tagKey),
);

const STATUSES: ReadonlySet<string> = new Set(
  ['สถานะ', 'สถานะที่พบ', 'ยังไม่ดำเนินการ', 'อยู่ระหว่างดำเนินการ', 'ดำเนินการเสร็จเรียบร้อยแล้ว'].map(tagKey),
);

const DIGIT = /[0-9๐-๙]/;
/** Of ร้อยละ and สามารถ they are a part. */
const NUMBER_IN_WORDS = /หนึ่ง|สอง|สาม(?!ารถ)|สี่|ห้า|เจ็ด|แปด|เก้า|สิบ|ร้อย(?!ละ)|ครบถ้วน|ทุกมาตรการ/;
const STATUS_SAID =
  /เสร็จ|เรียบร้อย|อยู่ระหว่าง(?:การ)?ดำเนิน|ยังไม่(?:ได้)?ดำเนิน|ดำเนินการแล้ว|^\s*[/✓✔☑√×xX]/;

/** A year or a figure that the office enters, and the round that is chosen with each memo. */
const ENTERED = once(
  (): ReadonlySet<string> =>
    new Set([
      ...TAGS.filter(
        ({ kind, loop }) => loop === null && (kind === 'year' || kind === 'number'),
      ).map(({ name }) => tagKey(name)),
      ...['ระดับ ITA', 'ผลคะแนนและระดับ', 'รอบการรายงาน'].map(tagKey),
    ]),
);

/** What is wrong with one filter of a tag; null for every other filter, and for words that claim nothing. */
export function defaultFault(name: string, filter: string): TemplateProblemKind | null {
  const { name: word, argument } = splitFilter(filter);
  if (!FILTER.has(looseName(word)) || argument === '') return null;
  const key = tagKey(name);
  const isFigure = DIGIT.test(argument);
  if (COUNTED.has(key) && (isFigure || NUMBER_IN_WORDS.test(argument))) return 'counted-default';
  if (STATUSES.has(key) && STATUS_SAID.test(argument)) return 'counted-default';
  if ((isFigure && ENTERED().has(key)) || isTypedFigure(argument)) return 'typed-default';
  return null;
}
