/** Tags that put several settings together, or look up what the year asks for. */
import { inFull } from '../../office/addressee';
import { type Settings, settingNumber, settingText } from '../../office/read-settings';
import { toArabicDigits } from '../../text/digits';
import { spacedBefore } from '../../text/paper/beside-thai';
import { LONG_DOTS } from '../../text/pen-room';
import { twoDecimals } from '../../text/two-decimals';
import type { MemoFacts } from './memo-facts';
import { grade, itemOfMeasures, itemOfResult, period } from './setting-values';
import type { TagRow } from './tag-row';

export const OFFICE_TAGS: readonly TagRow<MemoFacts>[] = [
  {
    name: 'ส่วนราชการเต็ม',
    english: 'fullDepartment',
    kind: 'text',
    whenEmpty: '',
    help: {
      th: 'ส่วนราชการ หน่วยงาน โทรศัพท์ และไปรษณีย์อิเล็กทรอนิกส์ ต่อกันในบรรทัดเดียว',
      en: 'Unit, agency, phone and email on one line',
    },
    value: ({ settings }) => fullDepartment(settings),
  },
  {
    name: 'หน่วยงานเต็ม',
    english: 'fullAgency',
    kind: 'text',
    whenEmpty: LONG_DOTS,
    help: {
      th: 'หน่วยงาน อำเภอ และจังหวัด ต่อกันในบรรทัดเดียว',
      en: 'Agency, district and province on one line',
    },
    value: ({ settings }) => fullAgency(settings),
  },
  {
    name: 'รอบการรายงาน',
    english: 'period',
    kind: 'text',
    whenEmpty: '',
    help: {
      th: 'รอบการรายงานที่เลือกเมื่อสร้างบันทึกข้อความ พร้อมวันเริ่มต้นและสิ้นสุด หากไม่ได้เลือกจะว่าง',
      en: 'The period chosen when the memo is generated, with its first and last day. Empty if none.',
    },
    value: period,
  },
  {
    name: 'ผลคะแนนและระดับ',
    english: 'scoreAndGrade',
    kind: 'text',
    whenEmpty: '',
    help: {
      th: 'ข้อความผลคะแนนในภาพรวมและระดับของปีที่ประเมิน เท่าที่มีข้อมูล',
      en: 'The assessed year’s total score and grade in words, if known',
    },
    value: scoreAndGrade,
  },
  {
    name: 'ปีของข้อ OIT มาตรการ',
    english: 'oitMeasuresYear',
    kind: 'year',
    whenEmpty: '',
    help: {
      th: 'ปีงบประมาณของการประเมิน ITA ที่ใช้เลขข้อ OIT มาตรการ',
      en: 'Fiscal year of the assessment that the measures’ OIT item belongs to',
    },
    value: (facts) => itemOfMeasures(facts)?.year ?? '',
  },
  {
    name: 'ปีของข้อ OIT ผล',
    english: 'oitResultYear',
    kind: 'year',
    whenEmpty: '',
    help: {
      th: 'ปีงบประมาณของการประเมิน ITA ที่ใช้เลขข้อ OIT ผล',
      en: 'Fiscal year of the assessment that the result’s OIT item belongs to',
    },
    value: (facts) => itemOfResult(facts)?.year ?? '',
  },
  {
    name: 'มีผู้ลงนามคนเดียว',
    english: 'oneSigner',
    kind: 'condition',
    whenEmpty: '',
    help: {
      th: 'พิมพ์ข้อความที่อยู่ระหว่างคู่นี้ เมื่อมีผู้ลงนามเพียงคนเดียว',
      en: 'Prints the content between the tags if there is only one signer',
    },
    value: ({ signers }) => signers.length === 1,
  },
];

function fullDepartment(settings: Settings): string {
  const phone = settingText(settings, 'phone');
  const email = settingText(settings, 'officeEmail');
  const department = settingText(settings, 'department').replace(/\s+/g, ' ');
  const agency = settingText(settings, 'agency');
  const isTold = (text: string, part: string) => folded(text).includes(folded(part));
  const digits = (text: string) => toArabicDigits(text).replace(/[^0-9]/g, '');
  const phoneDigits = digits(phone);
  const hasPhone = phoneDigits.length >= LEAST_DIGITS && digits(department).includes(phoneDigits);
  const phoneAt = department.search(PHONE_TYPED);
  const unit = phoneAt < 0 ? department : department.slice(0, phoneAt);
  return joined([
    unit,
    isTold(department, agency) ? '' : agency,
    department.slice(unit.length).trim(),
    hasPhone ? '' : labelled('โทร. ', phone, /^โทร/),
    labelled('ไปรษณีย์อิเล็กทรอนิกส์ ', email, /^(?:ไปรษณีย์|อีเมล|e-?mail)/i),
  ]);
}

/** Typed with the unit: the agency stands before it. */
const PHONE_TYPED =
  /\s?\(?(?:โทร(?:ศัพท์|สาร)?|หมายเลขโทรศัพท์|เบอร์(?:โทร)?|☎|📞)\s?[.:：]?\s?\(?[0-9๐-๙].*$/u;

/** Fewer are a number within. */
const LEAST_DIGITS = 6;

/** For comparing: offices write อบต. in one place and the whole name in the other. */
function folded(text: string): string {
  return inFull(text).replace(/\s/g, '');
}

/** Unless it was typed with the value. */
function labelled(label: string, value: string, typed: RegExp): string {
  return value === '' || typed.test(value) ? value : label + value;
}

function fullAgency(settings: Settings): string {
  const agency = settingText(settings, 'agency');
  const place = (kind: string, short: string, name: string) => {
    const bare = name.replace(/^(?:อำเภอ|อ\.|จังหวัด|จ\.)\s*/, '');
    // Offices write it behind the agency's name, too.
    const isTold = [kind, `${kind} `, short, `${short} `].some((each) =>
      agency.includes(each + bare),
    );
    return isTold ? '' : named(kind, name);
  };
  return joined([
    agency || LONG_DOTS,
    place('อำเภอ', 'อ.', settingText(settings, 'district')),
    place('จังหวัด', 'จ.', settingText(settings, 'province')),
  ]);
}

/** Whatever is given of both: a score that is no number is for the office to correct, and says nothing here. */
function scoreAndGrade(facts: MemoFacts): string {
  const score = settingNumber(facts.settings, 'itaScore');
  const named = settingText(facts.settings, 'itaGrade') || (grade(facts) ?? '');
  const word = named.replace(/^(?:อยู่ใน)?ระดับ\s*/, '');
  const level = word === '' ? '' : `อยู่ในระดับ${spacedBefore(word)}`;
  if (score === null) return level === '' ? '' : `ผลการประเมิน${level}`;
  return `ผลคะแนนในภาพรวม ${twoDecimals(score)} คะแนน ${level}`.trim();
}

/** Parts with a space between, none twice: offices often write the agency after the department. */
function joined(parts: readonly string[]): string {
  return parts.reduce(
    (whole, part) => (whole.includes(part) ? whole : `${whole} ${part}`.trim()),
    '',
  );
}

function named(kind: string, name: string): string {
  const short = kind === 'อำเภอ' ? /^(อำเภอ|อ\.|เขต)/ : /^(จังหวัด|จ\.|กรุงเทพ)/;
  return name === '' || short.test(name) ? name : kind + name;
}
