/** What rules are about: a folder each, in the order in which their findings and their pages stand. */
import type { InBoth } from '../text/language';

export const SUBJECTS = [
  { folder: 'sheet', title: { th: 'ชีตมาตรการ', en: 'The measures sheet' } },
  { folder: 'measure', title: { th: 'มาตรการ', en: 'Measures' } },
  { folder: 'status', title: { th: 'สถานะการดำเนินการ', en: 'Status' } },
  { folder: 'evidence', title: { th: 'ผลและหลักฐาน', en: 'Results and evidence' } },
  { folder: 'owners', title: { th: 'ผู้รับผิดชอบ', en: 'Owners' } },
  { folder: 'text', title: { th: 'ข้อความในช่อง', en: 'Text of cells' } },
  { folder: 'dates', title: { th: 'วันที่และปี', en: 'Dates and years' } },
  { folder: 'ita', title: { th: 'ผลการประเมิน ITA', en: 'The ITA result' } },
  { folder: 'office', title: { th: 'ตั้งค่าหน่วยงาน', en: 'Settings of the office' } },
  { folder: 'signers', title: { th: 'ผู้ลงนาม', en: 'Signers' } },
  { folder: 'privacy', title: { th: 'ข้อมูลส่วนบุคคล', en: 'Personal data' } },
] as const satisfies readonly { readonly folder: string; readonly title: InBoth }[];
