/** A cell that several units fill in, cut where another of them begins to be spoken of. */
import { type About, tellsNoResult } from '../../measures/results/no-result';
import { type Label, labelAt, listsShortNames, type UnitNames } from './labels';
import { firstMark, type MarkSaid, markIn } from './marks';
import { isLead, isState, withoutCount } from './states';

export interface Part {
  readonly text: string;
  /** Without the name, and without what parts it from others. */
  readonly body: string;
  /** A tick or a cross, and no words. */
  readonly mark: MarkSaid;
  /** Whose it is; null is everybody's, and none nobody's. */
  readonly units: readonly string[] | null;
}

export interface Cut extends Omit<Part, 'units'> {
  readonly label: Label | null;
}

/** Behind these a name may begin; what is told runs on without a space too: ลงเว็บแล้วกองช่างยังไม่ส่ง. */
const BETWEEN = /[\s,;|/([:：=→–—-]{1,9}|แล้ว/g;
const BEHIND_SIGN = /[:：=→–—-]\s?$/;
/** To whom or with whom something is done. */
const OBJECT = /(?:ให้|กับ|และ|จาก|ของ|ถึง|ต่อ|ไปยัง|รอ|ที่|ใน|ประสาน|แจ้ง|เชิญ|แก่|ตาม|ทวง|ถาม|ร่วม)\s?$/;
const LONGEST_LABEL = 120;
const OUTSIDE = /^[\s,;|/()[\]]{1,20}|[\s,;|/()[\]]{1,20}$/g;
/** The sentence begins with one and speaks of all. */
const ALL = /ทั้ง\s?(?:สอง|สาม|สี่|คู่|[2-9๒-๙])|ทุก\s?(?:กอง|สำนัก|หน่วย|ส่วน)/;
const HAS_COME = /^(?:มี|เฉพาะ|ได้|ประกาศ|คำสั่ง|หนังสือ|ภาพ|ลิงก์)|รับ/;
const BESIDE = ['และ', 'ร่วมกับ', 'พร้อมกับ'];

/** What a text tells in the row that it stands in. */
export function toldAbout(about: About): (part: Pick<Part, 'text' | 'body' | 'mark'>) => boolean {
  return ({ text, body, mark }) => {
    if (mark !== null) return mark === 'tick';
    const isOfAnother = UNDONE.test(body) && text.replace(OUTSIDE, '') !== body;
    return (
      !(isOfAnother && !SAYS.test(text)) &&
      [text, body].every((each) => !tellsNoResult(each, about))
    );
  };
}

/** Said of a unit, and not by it (กองช่าง: …), it is what others wait for. */
const UNDONE = /^(?:ก็)?ยังไม่(?:ได้)?(?:แล้วเสร็จ|เสร็จ|เรียบร้อย|ครบ|ลง(?:เว็บ(?:ไซต์)?)?)(?:สิ้น)?$/;
const SAYS = /[:：=]/;

/** The parts of each line. What stands below a name is that unit's, up to the next. */
export function partsOf(
  text: string,
  names: UnitNames,
  about: About,
): readonly (readonly Part[])[] {
  const lines = text.split('\n').map((line) => joined(cutsOf(line, names)));
  const firstNamed = lines.findIndex((cuts) => cuts.some(({ label }) => label));
  const isUnderStates = beginsWithState(lines);
  const isTold = toldAbout(about);
  let above: readonly string[] | null = null;
  let isBelowName = false;
  let state = '';
  return lines.map((cuts, index) => {
    const behind = namedBehind(cuts, names);
    if (behind) return behind;
    const [first] = cuts;
    if (isUnderStates && first && isStateAlone(cuts)) {
      state = withoutCount(first.body);
      return [{ ...first, units: [] }];
    }
    if (state !== '' && isListed(cuts))
      return cuts.map((cut) => {
        above = unitsOf(cut.label, '', names);
        return { text: `${state} ${cut.text}`, body: state, mark: null, units: above };
      });
    // A day or a heading over the names.
    if (index < firstNamed && cuts.length === 1 && first && isLead(first.body))
      return [{ ...first, units: [] }];
    const isAlone = cuts.length === 1 && first !== undefined && isNameAlone(first);
    // Several names one below another are the units of what follows them.
    const before: readonly string[] = (isAlone && isBelowName && above) || [];
    isBelowName = isAlone;
    return withLead(cuts, names, isTold).map((cut) => {
      if (cut.label) above = [...before, ...unitsOf(cut.label, cut.body, names)];
      return { ...cut, units: above };
    });
  });
}

/** Its first line is a state, and the names that it is told of stand below: ส่งแล้ว, ยังไม่ส่ง. */
function beginsWithState(lines: readonly (readonly Cut[])[]): boolean {
  const [first, second] = lines.filter((cuts) => cuts.some(({ text }) => text.trim() !== ''));
  return first !== undefined && second !== undefined && isStateAlone(first) && isListed(second);
}

function isStateAlone(cuts: readonly Cut[]): boolean {
  return cuts.length === 1 && cuts.every(({ label, body }) => label === null && isState(body));
}

/** Names, with no more than a day behind each. */
function isListed(cuts: readonly Cut[]): boolean {
  return cuts.every(
    ({ label, body, mark }) => label !== null && mark === null && (body === '' || isLead(body)),
  );
}

/**
 * What stands before the first name of a line is said with it (5 มี.ค. กองคลัง ส่งแล้ว), unless it speaks of all, or the one
 * that is named has told nothing (ลงเว็บแล้ว แต่กองช่างยังไม่ส่ง).
 */
function withLead(
  cuts: readonly Cut[],
  { whole }: UnitNames,
  isTold: (cut: Cut) => boolean,
): readonly Cut[] {
  const [first, named, ...others] = cuts;
  if (!first || first.label || !named || ALL.test(first.text)) return cuts;
  // ประชุมร่วม กองคลัง กองช่าง แล้ว.
  if (whole.some(({ name }) => first.text.includes(name))) return cuts;
  if (!isLead(first.body) && !isTold(named)) return cuts;
  return [{ ...named, text: first.text + named.text }, ...others];
}

const LINK = /(?:https?:\/\/|www\.)\S{1,500}/g;

/** Of one line, in its order. */
export function cutsOf(line: string, names: UnitNames): readonly Cut[] {
  const isMarkFirst = firstMark(line) !== '';
  const isList = listsShortNames(line, names);
  const found: { readonly at: number; readonly label: Label | null }[] = [
    {
      at: 0,
      label: labelAt(line.slice(0, LONGEST_LABEL), names, { isFirst: true, isShortName: isList }),
    },
  ];
  const links = [...line.matchAll(LINK)].map(({ 0: link, index }) => [index, index + link.length]);
  const isInLink = (at: number) => links.some(([from = 0, to = 0]) => at > from && at < to);
  let free = Math.max(found[0]?.label?.end ?? 0, 1);
  for (const { 0: between, index } of line.matchAll(BETWEEN)) {
    const end = index + between.length;
    const at = /[([]$/.test(between) ? end - 1 : end;
    if (at < free || isInLink(at) || OBJECT.test(line.slice(Math.max(0, at - 12), at))) continue;
    const text = line.slice(at, at + LONGEST_LABEL);
    // It stands behind the name before.
    if (!isMarkFirst && firstMark(text) !== '') continue;
    const isShortName = isList || BEHIND_SIGN.test(between);
    const label = labelAt(text, names, { isFirst: false, isShortName });
    if (!label) continue;
    found.push({ at, label });
    free = at + label.end;
  }
  return found.flatMap(({ at, label }, index) => {
    const text = line.slice(at, found[index + 1]?.at);
    const cut = { text, label, ...saidIn(text, label, isMarkFirst) };
    // A sign or a bracket before the first name.
    return label || cut.body !== '' || found.length === 1 ? [cut] : [];
  });
}

function saidIn(
  text: string,
  label: Label | null,
  isMarkFirst: boolean,
): Pick<Cut, 'body' | 'mark'> {
  const behind = text.slice(label?.end ?? 0);
  const body = behind.replace(OUTSIDE, '');
  if (!label) return { body, mark: null };
  const sign = isMarkFirst && body === '' ? firstMark(text) : behind;
  const mark = markIn(sign, label.isSigned);
  if (mark !== null) return { body: sign.trim(), mark };
  // มีเฉพาะของกองคลัง.
  return { body: body === '' && HAS_COME.test(label.leading) ? label.leading : body, mark };
}

/** กองคลัง กองช่าง ประชุมแล้ว: names with nothing between them are those of one part. */
function joined(cuts: readonly Cut[]): readonly Cut[] {
  const all: Cut[] = [];
  for (const cut of cuts) {
    const [last] = all.slice(-1);
    const isOne = last && cut.label && (isNameAlone(last) || isSection(last));
    if (!isOne) {
      all.push(cut);
      continue;
    }
    const units = [...(last.label?.units ?? []), ...cut.label.units];
    all[all.length - 1] = {
      text: last.text + cut.text,
      body: cut.body,
      mark: cut.mark,
      label: { ...cut.label, units },
    };
  }
  return all;
}

function isNameAlone({ label, body }: Cut): boolean {
  return label?.isSigned === false && body === '';
}

/** งานพัสดุ กองคลัง. */
function isSection({ label, body }: Cut): boolean {
  return label === null && /^(?:งาน|ฝ่าย|กลุ่ม)[ก-๙]{2,40}$/.test(body);
}

/**
 * ลงเว็บไซต์แล้ว (กองคลัง), ส่งแล้ว = กองคลัง / ยังไม่ส่ง = กองช่าง: the name stands behind what is said of it. Null where it stands
 * before.
 */
function namedBehind(cuts: readonly Cut[], names: UnitNames): readonly Part[] | null {
  const [first, ...others] = cuts;
  const [last] = others.slice(-1);
  if (!first || first.label || !last || last.body !== '' || last.label?.isSigned) return null;
  const areBracketed = others.every(({ label }) => label?.isBracketed);
  const areStates = [first, ...others.slice(0, -1)].every(({ body }) => isState(body));
  if (others.length > 1 && !areBracketed && !areStates) return null;
  return others.map(({ label }, index) => {
    const said = index === 0 ? first : (others[index - 1] ?? first);
    const body = withoutCount(said.body);
    const text = areStates ? body : said.text;
    return { text, body, mark: null, units: label ? unitsOf(label, body, names) : null };
  });
}

/** Those that it names first, and those that it says have done it with them. */
function unitsOf(label: Label | null, body: string, names: UnitNames): readonly string[] {
  const units = label?.units ?? [];
  if (ALL.test(body)) return names.units;
  const beside = names.whole.filter(({ name }) =>
    BESIDE.some((word) => body.includes(`${word}${name}`) || body.includes(`${word} ${name}`)),
  );
  return [...units, ...beside.map(({ unit }) => unit)];
}
