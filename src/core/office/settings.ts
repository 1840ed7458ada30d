/**
 * The settings that an office can give (sheet ตั้งค่า), one row each: set-up, the form, the checks, the tags, the
 * new year and the guide all take them from here. How the sheet is read stands in read-settings.ts.
 */
import { ITEMS_KNOWN_TO } from '../ita/years';
import type { InBoth, Language } from '../text/language';
import { LONG_DOTS, SHORT_DOTS } from '../text/pen-room';
import { FILE_NAME_PLACES } from './file-name';

export type SettingKind = 'text' | 'date' | 'number' | 'year' | 'yes-no';

/** The headings of the sidebar's form; each comes where its first setting does. */
export type FormGroup = 'office' | 'memo' | 'year' | 'drafter' | 'units';

export interface Setting {
  /** Its tag's English name too. */
  readonly key: string;
  /** As set-up writes it, and its tag's name. */
  readonly label: string;
  readonly labelInEnglish: string;
  /** Other words that offices write for it. */
  readonly aliases: readonly string[];
  readonly kind: SettingKind;
  /** Each fiscal year has a value of its own: see read-settings.ts. */
  readonly byYear: boolean;
  /** Under which heading of the sidebar's form it stands, in the order of these rows; null where it is filled in the sheet alone. */
  readonly form: FormGroup | null;
  /** What its tag prints while it is empty: '' or dots left to the pen, where a memo cannot do without it. */
  readonly whenEmpty: string;
  /** What to fill in. */
  readonly help: InBoth;
  /** What its tag prints. */
  readonly prints: InBoth;
}

/** In the order in which set-up writes them. */
export const SETTINGS = [
  {
    key: 'department',
    label: 'ส่วนราชการ',
    labelInEnglish: 'Office',
    aliases: [],
    kind: 'text',
    byYear: false,
    form: 'office',
    whenEmpty: LONG_DOTS,
    help: {
      th: 'ส่วนราชการเจ้าของเรื่อง เรียงจากหน่วยเล็กไปใหญ่ เช่น งานนิติการ สำนักปลัด',
      en: 'The unit the memo comes from, smallest unit first',
    },
    prints: { th: 'ส่วนราชการเจ้าของเรื่อง', en: 'The unit the memo comes from' },
  },
  {
    key: 'agency',
    label: 'หน่วยงาน',
    labelInEnglish: 'Agency',
    aliases: [],
    kind: 'text',
    byYear: false,
    form: 'office',
    whenEmpty: LONG_DOTS,
    help: {
      th: 'ชื่อหน่วยงานเต็ม เช่น องค์การบริหารส่วนตำบล… หรือ เทศบาลตำบล…',
      en: "The agency's full name",
    },
    prints: { th: 'ชื่อหน่วยงาน', en: "The agency's name" },
  },
  {
    key: 'district',
    label: 'อำเภอ',
    labelInEnglish: 'District',
    aliases: [],
    kind: 'text',
    byYear: false,
    form: 'office',
    whenEmpty: '',
    help: { th: 'ชื่ออำเภอ โดยไม่ต้องพิมพ์คำว่าอำเภอ', en: 'The district, without the word อำเภอ' },
    prints: { th: 'อำเภอ ตามที่กรอก', en: 'The district, as typed' },
  },
  {
    key: 'province',
    label: 'จังหวัด',
    labelInEnglish: 'Province',
    aliases: [],
    kind: 'text',
    byYear: false,
    form: 'office',
    whenEmpty: '',
    help: { th: 'ชื่อจังหวัด โดยไม่ต้องพิมพ์คำว่าจังหวัด', en: 'The province, without the word จังหวัด' },
    prints: { th: 'จังหวัด ตามที่กรอก', en: 'The province, as typed' },
  },
  {
    key: 'phone',
    label: 'โทรศัพท์',
    labelInEnglish: 'Telephone',
    aliases: ['โทร', 'โทร.', 'เบอร์โทรศัพท์', 'หมายเลขโทรศัพท์'],
    kind: 'text',
    byYear: false,
    form: 'office',
    whenEmpty: '',
    help: { th: 'หมายเลขโทรศัพท์ของส่วนราชการ', en: 'The office’s phone number' },
    prints: { th: 'หมายเลขโทรศัพท์ ตามที่กรอก', en: 'The phone number, as typed' },
  },
  {
    key: 'officeEmail',
    label: 'ไปรษณีย์อิเล็กทรอนิกส์',
    labelInEnglish: 'Office e-mail',
    aliases: ['อีเมลหน่วยงาน', 'อีเมลสารบรรณ', 'อีเมลส่วนราชการ'],
    kind: 'text',
    byYear: false,
    form: 'office',
    whenEmpty: '',
    help: {
      th: 'ไปรษณีย์อิเล็กทรอนิกส์กลางของส่วนราชการ เช่น saraban@example.org หากกรอก จะพิมพ์ต่อท้ายโทรศัพท์',
      en: 'The office’s own email address, such as saraban@example.org. If filled in, it’s printed after the phone number.',
    },
    prints: {
      th: 'ไปรษณีย์อิเล็กทรอนิกส์ของส่วนราชการ ตามที่กรอก',
      en: 'The office’s email address, as typed',
    },
  },
  {
    key: 'reference',
    label: 'ที่',
    labelInEnglish: 'Memo number',
    aliases: ['เลขที่', 'ที่หนังสือ'],
    kind: 'text',
    byYear: true,
    form: 'memo',
    whenEmpty: '',
    help: {
      th: 'เลขที่หนังสือที่ออกแล้ว เช่น มห 12345/12 เว้นว่างไว้ได้หากจะเติมด้วยมือ',
      en: 'The memo’s number, such as มห 12345/12. Leave empty to write it by hand.',
    },
    prints: {
      th: 'เลขที่หนังสือ (ออกเลขแล้ว) เช่น มห ๑๒๓๔๕/๑๒',
      en: "The memo's number, such as มห ๑๒๓๔๕/๑๒",
    },
  },
  {
    key: 'date',
    label: 'วันที่',
    labelInEnglish: 'Date',
    aliases: [],
    kind: 'date',
    byYear: true,
    form: 'memo',
    whenEmpty: '',
    help: {
      th: 'วันที่ในบันทึกข้อความ เช่น 1 ตุลาคม 2569 หรือพิมพ์เฉพาะเดือนและปีเพื่อเติมวันด้วยมือ',
      en: 'The date, such as 1 ตุลาคม 2569. Enter only month and year to write the day by hand.',
    },
    prints: {
      th: 'วันที่ของบันทึกข้อความ หากไม่ได้กรอกจะเป็นเดือนนี้ โดยเว้นที่ให้เติมวัน',
      en: 'The memo’s date. If empty, this month with space for the day.',
    },
  },
  {
    key: 'subject',
    label: 'เรื่อง',
    labelInEnglish: 'Subject',
    aliases: [],
    kind: 'text',
    byYear: true,
    form: 'memo',
    whenEmpty: '',
    help: {
      th: 'เรื่องของบันทึกข้อความ เว้นว่างไว้ระบบจะใช้ชื่อเรื่องมาตรฐาน',
      en: 'The memo’s subject. Leave empty to use the standard subject.',
    },
    prints: {
      th: 'เรื่อง หากไม่ได้กรอกจะเป็นชื่อเรื่องมาตรฐานของปีงบประมาณ',
      en: 'The subject. If empty, the standard subject for the fiscal year.',
    },
  },
  {
    key: 'addressee',
    label: 'เรียน',
    labelInEnglish: 'Addressed to',
    aliases: [],
    kind: 'text',
    byYear: false,
    form: 'memo',
    whenEmpty: '',
    help: { th: 'ผู้รับบันทึกข้อความ เช่น นายกองค์การบริหารส่วนตำบล…', en: 'Who the memo is addressed to' },
    prints: {
      th: 'ผู้รับบันทึกข้อความ หากไม่ได้กรอกจะเป็นนายกของหน่วยงาน',
      en: 'Who the memo is addressed to. If empty, the agency’s mayor.',
    },
  },
  {
    key: 'basis',
    label: 'อ้างถึง',
    labelInEnglish: 'Basis of the measures',
    aliases: ['หนังสืออ้างถึง'],
    kind: 'text',
    byYear: true,
    form: 'memo',
    whenEmpty: '',
    help: {
      th: 'เอกสารที่กำหนดมาตรการ เช่น บันทึกข้อความ ที่ … ลงวันที่ … เว้นว่างไว้ได้',
      en: 'The document that set the measures, such as a memo with its number and date (optional)',
    },
    prints: {
      th: 'เอกสารที่กำหนดมาตรการ ตามที่กรอก',
      en: 'The document that set the measures, as typed',
    },
  },
  {
    key: 'enclosures',
    label: 'สิ่งที่ส่งมาด้วย',
    labelInEnglish: 'Enclosures',
    aliases: ['สิ่งที่แนบมาด้วย', 'เอกสารที่แนบมาด้วย'],
    kind: 'text',
    byYear: true,
    form: 'memo',
    whenEmpty: '',
    help: {
      th: 'เอกสารที่แนบไปพร้อมบันทึกข้อความ เช่น ภาพถ่ายกิจกรรม จำนวน 1 ชุด หากกรอก จะพิมพ์ไว้ก่อนย่อหน้าสุดท้าย',
      en: 'What is attached to the memo, such as photos of the activities. If filled in, it’s named before the closing paragraph.',
    },
    prints: {
      th: 'เอกสารที่แนบไปพร้อมบันทึกข้อความ ตามที่กรอก',
      en: 'What is attached to the memo, as typed',
    },
  },
  {
    key: 'fiscalYear',
    label: 'ปีงบประมาณ',
    labelInEnglish: 'Fiscal year',
    aliases: ['ปีงบประมาณ พ.ศ.', 'ประจำปีงบประมาณ'],
    kind: 'year',
    byYear: false,
    form: 'year',
    whenEmpty: '',
    help: {
      th: 'ปีงบประมาณ พ.ศ. ของมาตรการ เช่น 2569',
      en: 'The measures’ fiscal year (Buddhist era), such as 2569',
    },
    prints: { th: 'ปีงบประมาณ พ.ศ. ของมาตรการ', en: 'The measures’ fiscal year (Buddhist era)' },
  },
  {
    key: 'assessedYear',
    label: 'ปีที่ประเมิน ITA',
    labelInEnglish: 'ITA year assessed',
    aliases: [],
    kind: 'year',
    byYear: true,
    form: 'year',
    whenEmpty: '',
    help: {
      th: 'ปีงบประมาณของผลประเมิน ITA ที่นำมาวิเคราะห์ เว้นว่างคือปีก่อนหน้า',
      en: 'Fiscal year of the ITA result analyzed. Leave empty for the previous year.',
    },
    prints: {
      th: 'ปีงบประมาณของผลการประเมิน ITA ที่นำมาวิเคราะห์',
      en: 'The fiscal year of the ITA result analyzed',
    },
  },
  {
    key: 'itaScore',
    label: 'คะแนน ITA',
    labelInEnglish: 'ITA score',
    aliases: [],
    kind: 'number',
    byYear: true,
    form: 'year',
    whenEmpty: SHORT_DOTS,
    help: { th: 'คะแนนรวม ITA เช่น 87.50', en: 'Total ITA score, such as 87.50' },
    prints: { th: 'คะแนนรวม ITA ทศนิยมสองตำแหน่ง', en: 'Total ITA score, with two decimals' },
  },
  {
    key: 'iitScore',
    label: 'คะแนน IIT',
    labelInEnglish: 'IIT score',
    aliases: [],
    kind: 'number',
    byYear: true,
    form: 'year',
    whenEmpty: SHORT_DOTS,
    help: {
      th: 'คะแนนแบบวัดการรับรู้ของผู้มีส่วนได้ส่วนเสียภายใน (IIT)',
      en: 'Internal survey score (IIT)',
    },
    prints: {
      th: 'คะแนนแบบวัดการรับรู้ของผู้มีส่วนได้ส่วนเสียภายใน (IIT)',
      en: 'Internal survey score (IIT)',
    },
  },
  {
    key: 'eitScore',
    label: 'คะแนน EIT',
    labelInEnglish: 'EIT score',
    aliases: [],
    kind: 'number',
    byYear: true,
    form: 'year',
    whenEmpty: SHORT_DOTS,
    help: {
      th: 'คะแนนแบบวัดการรับรู้ของผู้มีส่วนได้ส่วนเสียภายนอก (EIT)',
      en: 'External survey score (EIT)',
    },
    prints: {
      th: 'คะแนนแบบวัดการรับรู้ของผู้มีส่วนได้ส่วนเสียภายนอก (EIT)',
      en: 'External survey score (EIT)',
    },
  },
  {
    key: 'oitScore',
    label: 'คะแนน OIT',
    labelInEnglish: 'OIT score',
    aliases: [],
    kind: 'number',
    byYear: true,
    form: 'year',
    whenEmpty: SHORT_DOTS,
    help: {
      th: 'คะแนนแบบตรวจการเปิดเผยข้อมูลสาธารณะ (OIT)',
      en: 'Public disclosure score (OIT)',
    },
    prints: {
      th: 'คะแนนแบบตรวจการเปิดเผยข้อมูลสาธารณะ (OIT)',
      en: 'Public disclosure score (OIT)',
    },
  },
  {
    key: 'itaGrade',
    label: 'ระดับ ITA',
    labelInEnglish: 'ITA grade',
    aliases: [],
    kind: 'text',
    byYear: true,
    form: 'year',
    whenEmpty: SHORT_DOTS,
    help: {
      th: 'ระดับผลการประเมิน เว้นว่างไว้ระบบจะคำนวณจากคะแนน',
      en: 'The grade. Leave empty to calculate it from the scores.',
    },
    prints: {
      th: 'ระดับผลการประเมิน หากไม่ได้กรอกระบบคำนวณจากคะแนน',
      en: 'The grade. If empty, calculated from the scores.',
    },
  },
  {
    key: 'announced',
    label: 'วันประกาศผล ITA',
    labelInEnglish: 'Day of the ITA result',
    aliases: [],
    kind: 'date',
    byYear: true,
    form: 'year',
    whenEmpty: '',
    help: {
      th: 'วันที่ ป.ป.ช. ประกาศผลของปีที่ประเมิน เว้นว่างไว้ระบบจะใช้วันที่ทราบแล้ว',
      en: 'The date the assessed year’s result was announced. Leave empty to use the known date.',
    },
    prints: {
      th: 'วันที่ประกาศผลของปีที่ประเมิน หากไม่ได้กรอกจะเป็นวันที่ระบบทราบ',
      en: 'The date the assessed year’s result was announced. If empty, the known date.',
    },
  },
  {
    key: 'oitMeasures',
    label: 'ข้อ OIT มาตรการ',
    labelInEnglish: 'OIT item of the measures',
    aliases: [],
    kind: 'text',
    byYear: true,
    form: 'year',
    whenEmpty: SHORT_DOTS,
    help: {
      th: `เลขข้อ OIT ที่ใช้เผยแพร่มาตรการ เว้นว่างไว้ระบบจะใช้เลขที่ทราบ (ถึงการประเมินปี ${ITEMS_KNOWN_TO})`,
      en: `OIT item for publishing the measures. Leave empty to use the known item (up to ITA ${ITEMS_KNOWN_TO}).`,
    },
    prints: {
      th: 'เลขข้อ OIT ที่ใช้เผยแพร่มาตรการ หากไม่ได้กรอกจะเป็นเลขที่ระบบทราบของปีงบประมาณนั้น',
      en: 'OIT item for publishing the measures. If empty, the known item for the fiscal year.',
    },
  },
  {
    key: 'oitResult',
    label: 'ข้อ OIT ผล',
    labelInEnglish: 'OIT item of the result',
    aliases: [],
    kind: 'text',
    byYear: true,
    form: 'year',
    whenEmpty: SHORT_DOTS,
    help: {
      th: `เลขข้อ OIT ที่ใช้เผยแพร่ผลการดำเนินการ เช่น O26 เว้นว่างไว้ระบบจะใช้เลขที่ทราบ (ถึงการประเมินปี ${ITEMS_KNOWN_TO})`,
      en: `OIT item for publishing the result, such as O26. Leave empty to use the known item (up to ITA ${ITEMS_KNOWN_TO}).`,
    },
    prints: {
      th: 'เลขข้อ OIT ที่ใช้เผยแพร่ผลการดำเนินการ หากไม่ได้กรอกจะเป็นเลขที่ระบบทราบของรายงานปีนั้น',
      en: 'OIT item for publishing the result. If empty, the known item for that year’s report.',
    },
  },
  {
    key: 'drafter',
    label: 'ผู้จัดทำ',
    labelInEnglish: 'Drafter',
    aliases: ['ผู้รายงาน', 'ชื่อผู้จัดทำ'],
    kind: 'text',
    byYear: false,
    form: 'drafter',
    whenEmpty: LONG_DOTS,
    help: { th: 'ชื่อ–สกุลผู้จัดทำบันทึกข้อความ', en: "The drafter's name" },
    prints: { th: 'ชื่อ–สกุลผู้จัดทำบันทึกข้อความ', en: "The drafter's name" },
  },
  {
    key: 'drafterPosition',
    label: 'ตำแหน่งผู้จัดทำ',
    labelInEnglish: "Drafter's post",
    aliases: [],
    kind: 'text',
    byYear: false,
    form: 'drafter',
    whenEmpty: LONG_DOTS,
    help: { th: 'ตำแหน่งผู้จัดทำบันทึกข้อความ', en: 'The drafter’s position' },
    prints: { th: 'ตำแหน่งผู้จัดทำบันทึกข้อความ', en: 'The drafter’s position' },
  },
  {
    key: 'sender',
    label: 'ผู้ส่งถึงหน่วยงาน',
    labelInEnglish: 'Sender to the units',
    aliases: ['ผู้ลงนามถึงหน่วยงาน'],
    kind: 'text',
    byYear: false,
    form: 'units',
    whenEmpty: '',
    help: {
      th: 'ชื่อ–สกุลผู้ลงนามในบันทึกข้อความขอให้รายงานความก้าวหน้า เว้นว่างไว้ระบบจะใช้ปลัด หรือผู้รักษาราชการแทนปลัด จากชีตผู้ลงนาม',
      en: 'Who signs requests to units. Leave empty to use the chief administrator (or the person acting) from the signers.',
    },
    prints: {
      th: 'ผู้ลงนามในบันทึกข้อความขอให้รายงานความก้าวหน้า ตามที่กรอก',
      en: 'Who signs requests to units, as typed',
    },
  },
  {
    key: 'senderPosition',
    label: 'ตำแหน่งผู้ส่งถึงหน่วยงาน',
    labelInEnglish: "Sender's post",
    aliases: [],
    kind: 'text',
    byYear: false,
    form: 'units',
    whenEmpty: '',
    help: {
      th: 'ตำแหน่งของผู้ส่งถึงหน่วยงาน เว้นว่างไว้ระบบจะใช้ตำแหน่งในชีตผู้ลงนาม',
      en: 'The sender’s position. Leave empty to use the one from the signers.',
    },
    prints: {
      th: 'ตำแหน่งของผู้ส่งถึงหน่วยงาน ตามที่กรอก',
      en: 'The sender’s position, as typed',
    },
  },
  {
    key: 'replyBy',
    label: 'กำหนดส่งรายงาน',
    labelInEnglish: 'Reports wanted by',
    aliases: [],
    kind: 'date',
    byYear: true,
    form: 'units',
    whenEmpty: '',
    help: {
      th: 'วันสุดท้ายที่หน่วยงานต้องรายงานความก้าวหน้า เช่น 31 มีนาคม 2569 เว้นว่างไว้ระบบจะเสนอจากการกำกับติดตามของมาตรการ',
      en: 'Due date for units to report, such as 31 มีนาคม 2569. Leave empty to base it on how the measures are followed up.',
    },
    prints: {
      th: 'วันสุดท้ายที่ขอให้รายงาน ตามที่กรอก',
      en: 'Due date for reports, as filled in',
    },
  },
  {
    key: 'oneBlock',
    label: 'รวมช่องลงนามคนเดียวกัน',
    labelInEnglish: 'One block for one person',
    aliases: [],
    kind: 'yes-no',
    byYear: false,
    form: 'memo',
    whenEmpty: '',
    help: {
      th: 'ใช่ = ผู้ลงนามคนเดียวที่อยู่สองลำดับติดกัน (เช่น หัวหน้าสำนักปลัด รักษาราชการแทนปลัด) ลงนามช่องเดียว ไม่ = แยกช่อง',
      en: 'ใช่ (yes): a person who signs twice in a row in two positions signs once. ไม่ (no): signs twice.',
    },
    prints: {
      th: 'ใช่ หรือ ไม่: ผู้ลงนามคนเดียวกันในสองตำแหน่งลงนามช่องเดียวหรือไม่',
      en: 'ใช่ (yes) or ไม่ (no): whether one person in two positions signs once',
    },
  },
  {
    key: 'thaiDigits',
    label: 'เลขไทย',
    labelInEnglish: 'Thai digits',
    aliases: ['ใช้เลขไทย'],
    kind: 'yes-no',
    byYear: false,
    form: 'memo',
    whenEmpty: '',
    help: {
      th: 'ใช่ = พิมพ์เลขไทยทั้งฉบับ (ยกเว้นที่อยู่เว็บและอีเมล) ไม่ = พิมพ์ตามที่กรอก',
      en: 'ใช่ (yes) prints Thai digits throughout, except in web and e-mail addresses; ไม่ (no) prints them as typed',
    },
    prints: {
      th: 'ใช่ หรือ ไม่: บันทึกข้อความพิมพ์ด้วยเลขไทยหรือไม่',
      en: 'ใช่ (yes) or ไม่ (no): whether the memo has Thai digits',
    },
  },
  {
    key: 'fileName',
    label: 'รูปแบบชื่อไฟล์',
    labelInEnglish: 'Pattern of file names',
    aliases: ['ชื่อไฟล์', 'รูปแบบชื่อเอกสาร'],
    kind: 'text',
    byYear: false,
    form: null,
    whenEmpty: '',
    help: {
      th: `ชื่อของเอกสารที่สร้าง เช่น {เรื่อง} {รอบ} {วันที่} ใส่ในวงเล็บปีกกาได้: ${FILE_NAME_PLACES.join(', ')} เว้นว่างคือชื่อมาตรฐาน`,
      en: `File name pattern, such as {เรื่อง} {รอบ} {วันที่}. In braces: ${FILE_NAME_PLACES.join(', ')}. Leave empty for the standard name.`,
    },
    prints: {
      th: 'รูปแบบชื่อไฟล์ ตามที่กรอก',
      en: 'The file name pattern, as typed',
    },
  },
] as const satisfies readonly Setting[];

export type SettingKey = (typeof SETTINGS)[number]['key'];

/** What is answered with ใช่ or ไม่. */
export type YesNoKey = Extract<(typeof SETTINGS)[number], { readonly kind: 'yes-no' }>['key'];

/** Says what documents are called, and changes no word in them. */
export const NAMING: SettingKey = 'fileName';

/** What to fill in, by setting. */
export function settingHelp(language: Language): Readonly<Record<SettingKey, string>> {
  return byKey(({ help }) => help[language]);
}

/** What the labels in the sheet mean, for who reads no Thai. */
export const ENGLISH_LABELS = byKey(({ labelInEnglish }) => labelInEnglish);

function byKey(textOf: (setting: Setting) => string): Readonly<Record<SettingKey, string>> {
  return Object.fromEntries(SETTINGS.map((setting) => [setting.key, textOf(setting)])) as Record<
    SettingKey,
    string
  >;
}
