/** Tags that put several settings together, or look up what the year asks for. */
import { publicationItems } from '../../ita/publication';
import { type Settings, settingText } from '../../office/read-settings';
import { LONG_DOTS, SHORT_DOTS } from '../../text/pen-room';
import type { MemoFacts } from './memo-facts';
import { fiscalYear } from './setting-values';
import type { TagRow } from './tag-row';

export const OFFICE_TAGS: readonly TagRow<MemoFacts>[] = [
  {
    name: 'ส่วนราชการเต็ม',
    english: 'fullDepartment',
    kind: 'text',
    whenEmpty: '',
    help: {
      th: 'ส่วนราชการ หน่วยงาน โทรศัพท์ และอีเมล ต่อกันในบรรทัดเดียว',
      en: 'Office, agency, telephone and e-mail on one line',
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
    name: 'ข้อ OIT มาตรการ',
    english: 'oitMeasures',
    kind: 'text',
    whenEmpty: SHORT_DOTS,
    help: {
      th: 'เลขข้อ OIT ที่ใช้เผยแพร่มาตรการในปีงบประมาณนั้น',
      en: "The year's OIT item under which the measures are published",
    },
    value: (facts) => publication(facts)?.measures ?? '',
  },
  {
    name: 'ข้อ OIT ผล',
    english: 'oitResult',
    kind: 'text',
    whenEmpty: SHORT_DOTS,
    help: {
      th: 'เลขข้อ OIT ที่ใช้เผยแพร่ผลการดำเนินการในปีงบประมาณนั้น',
      en: "The year's OIT item under which the result is published",
    },
    value: (facts) => publication(facts)?.result ?? '',
  },
];

function fullDepartment(settings: Settings): string {
  const phone = settingText(settings, 'phone');
  const call = phone === '' || phone.startsWith('โทร') ? phone : `โทร. ${phone}`;
  const email = settingText(settings, 'officeEmail');
  const mail = email === '' || email.startsWith('อีเมล') ? email : `อีเมล ${email}`;
  return joined([settingText(settings, 'department'), settingText(settings, 'agency'), call, mail]);
}

function fullAgency(settings: Settings): string {
  return joined([
    settingText(settings, 'agency'),
    named('อำเภอ', settingText(settings, 'district')),
    named('จังหวัด', settingText(settings, 'province')),
  ]);
}

function publication(facts: MemoFacts) {
  const year = fiscalYear(facts);
  return year === null ? null : publicationItems(year);
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
