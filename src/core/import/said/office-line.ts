/** Parts the line ส่วนราชการ into office, agency, place, telephone and e-mail, as the settings keep them. */
import type { SettingKey } from '../../office/settings';
import { singleSpaced } from '../../text/spelling';
import { AGENCY, agencyAt, namesOffice, unitBehind } from './agency-name';
import { takePhones } from './phones';
import { withoutEnd } from './without-end';

export type FoundSettings = Map<SettingKey, string>;

const EMAIL = /(?<![\w.+-])[\w.+-]{1,80}@[\w-]{1,80}(?:\.[\w-]{1,40}){1,5}/;
const EMAIL_LABEL = /(?:ไปรษณีย์อิเล็กทรอนิกส์|อีเมล์?|e-?mail)\s*[:.]?\s*$/i;

/** The office's site has no setting. */
const SITE = /(?:เว็บไซต์|website)? ?:? ?(?:https?:\/\/|www\.)[^\s]{1,200}/i;

/** `agency` is the name that the memo's text gives; '' where it gives none. */
export function readOfficeLine(line: string, agency: string): FoundSettings {
  const found: FoundSettings = new Map();
  const { phone, before, behind } = takePhones(
    takeEmail(singleSpaced(line).replace(SITE, ''), found),
  );
  if (phone !== '') found.set('phone', phone);
  const places = placesIn(namesOffice(behind) ? `${before} ${behind}` : before);
  for (const [key, value] of places.found) found.set(key, value);
  const rest = namesOffice(places.behind) ? `${places.before} ${places.behind}` : places.before;
  const { department, name } = parted(singleSpaced(rest), agency);
  if (department !== '') found.set('department', department);
  if (name !== '') found.set('agency', name);
  return found;
}

function takeEmail(line: string, found: FoundSettings): string {
  const email = EMAIL.exec(line);
  if (!email) return line;
  found.set('officeEmail', email[0]);
  const before = line.slice(0, email.index).replace(EMAIL_LABEL, '');
  return before + line.slice(email.index + email[0].length);
}

/** From the small to the large, or from the large to the small: what stands around the agency's name is the office. */
function parted(
  text: string,
  agency: string,
): { readonly department: string; readonly name: string } {
  const named = agency === '' ? -1 : text.indexOf(agency);
  const at = named >= 0 ? named : agencyAt(text);
  if (at < 0) return { department: withoutSigns(text), name: '' };
  const rest = text.slice(at);
  const unit = unitBehind(rest);
  const name = withoutAddress(unit < 0 ? rest : rest.slice(0, unit));
  const before = withoutSigns(text.slice(0, at)).replace(HOUSE, '');
  // Behind a unit a bracket is the unit's own: สำนักปลัด … (งานนิติการ).
  const behind =
    unit < 0 ? '' : (before === '' ? withoutSigns : withoutSeparators)(rest.slice(unit));
  return { department: `${before} ${behind}`.trim(), name: withoutSigns(name) };
}

/** สำนักงานเทศบาลตำบล… is where the agency sits, and none of its units; สำนักปลัดของเทศบาลตำบล…. */
const HOUSE = /(?:(?:^|\s)(?:สำนักงาน|ที่ทำการ)|ของ)$/;
const ADDRESS = /(?<!เทศบาล|ส่วน)\s(?:เลขที่|หมู่(?:ที่)?|ถนน|ตำบล|ต\.|ถ\.|ม\.)/;

function withoutAddress(name: string): string {
  const at = name.search(ADDRESS);
  return at < 0 ? name : name.slice(0, at);
}

/** Without what parted it from others: commas, strokes, a bracket around it or half of one. */
function withoutSigns(text: string): string {
  const inner = withoutSeparators(text);
  if (/^\([^()]*\)$/.test(inner)) return inner.slice(1, -1).trim();
  if (inner.endsWith('(')) return withoutEnd(inner, '(,/:–-');
  const isHalf = inner.endsWith(')') && !inner.includes('(');
  return isHalf ? withoutEnd(inner, '),/:–-') : inner;
}

function withoutSeparators(text: string): string {
  return withoutEnd(text.replace(/^[\s,/:–-]+/, ''), ',/:–-');
}

interface Places {
  readonly found: FoundSettings;
  /** What stands before and behind them. */
  readonly before: string;
  readonly behind: string;
}

const NAME = '([^\\s,()]{1,60}?)(?=[\\s,()]|จังหวัด|$)';
const DISTRICT = new RegExp(`[\\s,(](?:อำเภอ|อ\\.(?!บ\\.)) ?${NAME}`);
const PROVINCE = new RegExp(
  `(?:(?<!ส่วน)[\\s,(]จังหวัด|[\\s,(]จว?\\.|(?<=อำเภอ[^\\s,()]{1,40})จังหวัด) ?${NAME}`,
);

/** `อำเภอ… จังหวัด…` behind the agency's name. */
function placesIn(text: string): Places {
  const found: FoundSettings = new Map();
  const matches = [PROVINCE.exec(text), DISTRICT.exec(text)];
  const [province, district] = matches;
  if (province?.[1]) found.set('province', province[1]);
  if (district?.[1]) found.set('district', district[1]);
  const spans = matches.flatMap((match) =>
    match ? [{ from: match.index, to: match.index + match[0].length }] : [],
  );
  if (spans.length === 0) return { found, before: text, behind: '' };
  return {
    found,
    before: text.slice(0, Math.min(...spans.map(({ from }) => from))).trim(),
    behind: text.slice(Math.max(...spans.map(({ to }) => to))),
  };
}

/** The units of an agency; those of the province (สำนักงานส่งเสริม…จังหวัด) write to its head too. */
const OWN_UNIT = /^(?:งาน[^\s]{1,40} |ฝ่าย[^\s]{1,40} )?(?:สำนัก(?:งาน)?ปลัด|สำนักคลัง|กอง|หน่วยตรวจสอบ)/;
const OF_PLACE = /จังหวัด|อำเภอ/;

/** The agency whose head a memo of one of its units is addressed to; '' where that is not clear. */
export function agencyOfHead(addressee: string, department: string): string {
  if (!OWN_UNIT.test(department) || OF_PLACE.test(department)) return '';
  const town = /^(?:ท่าน)?นายกเทศมนตรี((?:ตำบล|เมือง|นคร)[^\s(]{1,60})/.exec(addressee)?.[1];
  if (town !== undefined) return `เทศบาล${town}`;
  const rest = /^(?:ท่าน)?นายก\s?/.exec(addressee);
  const named = rest ? addressee.slice(rest[0].length) : '';
  return named.search(AGENCY) === 0 ? (/^[^\s(]+/.exec(named)?.[0] ?? '') : '';
}

const SENTENCE = new RegExp(
  `(?:ตามที่|ด้วย|^(?=${AGENCY.source}))\\s*([^\\n]{4,160}?)\\s*ได้(?:รับ|เข้า|ดำเนิน|จัดทำ|กำหนด|มี)`,
);

/** The agency as the first sentence names it: `ตามที่… ได้รับการประเมิน`; with its place where that stands there. */
export function readAgencySentence(text: string): FoundSettings {
  const match = SENTENCE.exec(text);
  if (!match?.[1]) return new Map();
  const { found, before } = placesIn(singleSpaced(match[1]));
  const at = before.search(AGENCY);
  if (at < 0) return new Map();
  return new Map([...found, ['agency', withoutSigns(before.slice(at))]]);
}
