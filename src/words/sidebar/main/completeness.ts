/** Words of the part that tells what the year's OIT items still want; what each lacks comes with the report. */
import { n } from '../shared';

const th = {
  completeness: {
    title: 'ความครบถ้วนตามเกณฑ์ OIT',
    lacking: (count: number) => `ยังขาด ${n(count)} อย่าง`,
    nothing: 'ไม่พบสิ่งที่ยังขาด',
    unknown: 'ยังไม่ทราบเกณฑ์ของปีนี้',
    more: (count: number) => `และอีก ${n(count)} ช่อง`,
  },
};

const en: typeof th = {
  completeness: {
    title: 'OIT requirements',
    lacking: (count) => `${count} still missing`,
    nothing: 'Nothing is missing',
    unknown: 'This year’s items aren’t known yet',
    more: (count) => `and ${count} more ${count === 1 ? 'cell' : 'cells'}`,
  },
};

export const COMPLETENESS = { th, en };
