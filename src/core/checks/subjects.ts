/** What rules are about (a folder each, in the order in which their pages stand), and where they come from. */
import type { InBoth } from '../text/language';

export const SUBJECTS = [
  { folder: 'sheet', title: { th: 'ชีตมาตรการ', en: 'The measures sheet' } },
  { folder: 'mapped', title: { th: 'คอลัมน์ที่กำหนดไว้', en: 'Matched columns' } },
  { folder: 'measure', title: { th: 'มาตรการ', en: 'Measures' } },
  { folder: 'status', title: { th: 'สถานะการดำเนินการ', en: 'Status' } },
  { folder: 'evidence', title: { th: 'ผลและหลักฐาน', en: 'Results and evidence' } },
  { folder: 'owners', title: { th: 'ผู้รับผิดชอบ', en: 'Owners' } },
  { folder: 'text', title: { th: 'ข้อความในช่อง', en: 'Text of cells' } },
  { folder: 'dates', title: { th: 'วันที่และปี', en: 'Dates and years' } },
  { folder: 'memo', title: { th: 'บันทึกข้อความที่จะสร้าง', en: 'The memo to be made' } },
  { folder: 'ita', title: { th: 'ผลการประเมิน ITA', en: 'The ITA result' } },
  { folder: 'office', title: { th: 'ตั้งค่าหน่วยงาน', en: 'Settings of the office' } },
  { folder: 'signers', title: { th: 'ผู้ลงนาม', en: 'Signers' } },
  { folder: 'privacy', title: { th: 'ข้อมูลส่วนบุคคล', en: 'Personal data' } },
  {
    folder: 'own-rules',
    title: { th: 'กฎที่หน่วยงานปิดหรือลดระดับ', en: 'Rules that the office has turned off or softened' },
  },
] as const satisfies readonly { readonly folder: string; readonly title: InBoth }[];

/** One row each: an act, a form, an assessment, or the workbook itself. */
export const SOURCES = {
  count: {
    th: 'วิธีนับความสำเร็จ: มาตรการหนึ่งนับได้สถานะเดียว ร้อยละคือมาตรการที่เสร็จต่อมาตรการทั้งหมด',
    en: 'How completion is counted: a measure has one status, and the percentage is the measures done out of all measures',
  },
  agree: {
    th: 'ข้อมูลในไฟล์ชีตเดียวกันต้องตรงกัน',
    en: 'What one workbook says in two places has to agree',
  },
  sheets: {
    th: 'วิธีที่ Google ชีตเก็บและแสดงค่าในช่อง',
    en: 'How Google Sheets keeps and shows what is in a cell',
  },
  oit: {
    th: 'แบบตรวจการเปิดเผยข้อมูลสาธารณะ (OIT) ของสำนักงาน ป.ป.ช. ข้อมาตรการและข้อผลการดำเนินการ',
    en: 'The NACC’s check of what is published (OIT): the items of the measures and of their result',
  },
  ita: {
    th: 'การประเมิน ITA ของสำนักงาน ป.ป.ช.: ปีที่ประเมิน วันประกาศผล และเกณฑ์ระดับผลการประเมิน',
    en: 'The NACC’s ITA assessment: its years, the day of its result, its grades',
  },
  dictionary: {
    th: 'พจนานุกรมและหลักเกณฑ์การใช้ภาษาไทยของสำนักงานราชบัณฑิตยสภา',
    en: 'The dictionary and the rules of writing of the Royal Society of Thailand',
  },
  correspondence: {
    th: 'ระเบียบสำนักนายกรัฐมนตรีว่าด้วยงานสารบรรณ พ.ศ. ๒๕๒๖ และที่แก้ไขเพิ่มเติม',
    en: 'The Prime Minister’s Office regulation on official correspondence, 2526, as amended',
  },
  localActs: {
    th: 'พระราชบัญญัติเทศบาล พ.ศ. ๒๔๙๖ และพระราชบัญญัติสภาตำบลและองค์การบริหารส่วนตำบล พ.ศ. ๒๕๓๗',
    en: 'The acts on municipalities (2496) and on subdistrict administrations (2537)',
  },
  fiscalYear: {
    th: 'ปีงบประมาณตั้งแต่ ๑ ตุลาคม ถึง ๓๐ กันยายน ของปีถัดไป',
    en: 'The fiscal year, from 1 October to 30 September',
  },
  calendar: { th: 'ปฏิทินและปีพุทธศักราช', en: 'The calendar and the Buddhist era' },
  privacyAct: {
    th: 'พระราชบัญญัติคุ้มครองข้อมูลส่วนบุคคล พ.ศ. ๒๕๖๒',
    en: 'The Personal Data Protection Act, 2562',
  },
  office: {
    th: 'รายการที่หน่วยงานกรอกไว้ในชีตตั้งค่า',
    en: 'What the office has put into its settings',
  },
} as const satisfies Readonly<Record<string, InBoth>>;

export type SourceName = keyof typeof SOURCES;
