/** Parts the line ส่วนราชการ into office, agency, place, telephone and e-mail, as the settings keep them. */
import type { SettingKey } from '../../office/settings';
import { singleSpaced } from '../../text/spelling';
import { withoutEnd } from './without-end';

export type FoundSettings = Map<SettingKey, string>;

/** How an agency's name begins; เทศบาล alone is the end of สำนักปลัดเทศบาล. */
const AGENCY =
  /(?:องค์การบริหารส่วน(?:ตำบล|จังหวัด)|เทศบาล(?:ตำบล|เมือง|นคร)|เมืองพัทยา|(?:(?<=\s)|^)(?:อบต|อบจ|ทต|ทม|ทน)\.)/;
const EMAIL = /(?<![\w.+-])[\w.+-]{1,80}@[\w-]{1,80}(?:\.[\w-]{1,40}){1,5}/;
const EMAIL_LABEL = /(?:ไปรษณีย์อิเล็กทรอนิกส์|อีเมล์?|e-?mail)\s*[:.]?\s*$/i;
const PHONE =
  /(?:โทรศัพท์|โทรสาร\/โทร|โทร)\s*\.?\s*[:：]?\s*([0-9๐-๙][0-9๐-๙\s\-–,./()]{2,60}(?:\s*ต่อ\s*[0-9๐-๙]{1,6})?)/;

/** `agency` is the name that the memo's text gives; '' where it gives none. */
export function readOfficeLine(line: string, agency: string): FoundSettings {
  const found: FoundSettings = new Map();
  let rest = singleSpaced(line);
  const email = EMAIL.exec(rest);
  if (email) {
    found.set('officeEmail', email[0]);
    rest =
      rest.slice(0, email.index).replace(EMAIL_LABEL, '') +
      rest.slice(email.index + email[0].length);
  }
  const phone = PHONE.exec(rest);
  if (phone?.[1]) {
    found.set('phone', withoutEnd(phone[1], ',./(-'));
    rest = rest.slice(0, phone.index);
  }
  rest = takePlaces(rest, found);
  const at = agencyAt(rest, agency);
  const department = (at < 0 ? rest : rest.slice(0, at)).trim();
  if (department !== '') found.set('department', department);
  const name = at < 0 ? '' : rest.slice(at).trim();
  if (name !== '') found.set('agency', name);
  return found;
}

/** `อำเภอ… จังหวัด…` behind the agency's name. */
export function takePlaces(text: string, found: FoundSettings): string {
  const province = /\s(?:จังหวัด|จ\.)\s*([^\s]{1,60})(?=\s|$)/.exec(text);
  const district = /\s(?:อำเภอ|อ\.)\s*([^\s]{1,60})(?=\s|$)/.exec(text);
  if (province?.[1]) found.set('province', province[1]);
  if (district?.[1]) found.set('district', district[1]);
  const ends = [province, district].flatMap((match) => (match ? [match.index] : []));
  return ends.length === 0 ? text : text.slice(0, Math.min(...ends)).trim();
}

function agencyAt(text: string, agency: string): number {
  const named = agency === '' ? -1 : text.indexOf(agency);
  return named >= 0 ? named : text.search(AGENCY);
}

const SENTENCE = new RegExp(
  `(?:ตามที่|ด้วย|^(?=${AGENCY.source}))\\s*([^\\n]{4,160}?)\\s*ได้(?:รับ|เข้า|ดำเนิน|จัดทำ|กำหนด|มี)`,
);

/** The agency as the first sentence names it: `ตามที่… ได้รับการประเมิน`; with its place where that stands there. */
export function readAgencySentence(text: string): FoundSettings {
  const found: FoundSettings = new Map();
  const match = SENTENCE.exec(text);
  if (!match?.[1]) return found;
  const named = takePlaces(singleSpaced(match[1]), found);
  const at = named.search(AGENCY);
  if (at === 0) found.set('agency', named);
  else if (at > 0) found.set('agency', named.slice(at));
  else found.clear();
  return found;
}
