/** A cell that several units fill in, cut where another of them begins to be spoken of. */
import { type Label, labelAt, type UnitNames } from './labels';

export interface Part {
  readonly text: string;
  /** Without the name, and without what parts it from others. */
  readonly body: string;
  /** Whose it is; null is everybody's. */
  readonly units: readonly string[] | null;
}

interface Cut {
  readonly text: string;
  readonly body: string;
  readonly label: Label | null;
}

/** Behind these a name may begin; what is told runs on without a space too: ลงเว็บแล้วกองช่างยังไม่ส่ง. */
const BETWEEN = /[\s,;|/([]{1,9}|แล้ว/g;
/** To whom or with whom something is done. */
const OBJECT = /(?:ให้|กับ|และ|จาก|ของ|ถึง|ต่อ|ไปยัง|รอ|ที่|ใน|ประสาน|แจ้ง|เชิญ|แก่|ตาม|ทวง|ถาม|ร่วม)\s?$/;
const LONGEST_LABEL = 120;
const OUTSIDE = /^[\s,;|/()[\]]{1,20}|[\s,;|/()[\]]{1,20}$/g;
/** The sentence begins with one and speaks of all. */
const ALL = /ทั้ง\s?(?:สอง|สาม|สี่|คู่|[2-9๒-๙])|ทุก\s?(?:กอง|สำนัก|หน่วย|ส่วน)/;
const BESIDE = ['และ', 'ร่วมกับ', 'พร้อมกับ'];

/** The parts of each line. What stands below a name is that unit's, up to the next. */
export function partsOf(text: string, names: UnitNames): readonly (readonly Part[])[] {
  let above: readonly string[] | null = null;
  let isBelowName = false;
  return text.split('\n').map((line) => {
    const cuts = joined(cutsOf(line, names));
    const behind = namedBehind(cuts, names);
    if (behind) return behind;
    const [first] = cuts;
    const isAlone = cuts.length === 1 && first !== undefined && isNameAlone(first);
    // Several names one below another are the units of what follows them.
    const before: readonly string[] = (isAlone && isBelowName && above) || [];
    isBelowName = isAlone;
    return cuts.map((cut) => {
      if (cut.label) above = [...before, ...unitsOf(cut.label, cut.body, names)];
      return { ...cut, units: above };
    });
  });
}

function cutsOf(line: string, names: UnitNames): readonly Cut[] {
  const found: { readonly at: number; readonly label: Label | null }[] = [
    { at: 0, label: labelAt(line.slice(0, LONGEST_LABEL), names) },
  ];
  let free = Math.max(found[0]?.label?.end ?? 0, 1);
  for (const { 0: between, index } of line.matchAll(BETWEEN)) {
    const end = index + between.length;
    const at = /[([]$/.test(between) ? end - 1 : end;
    if (at < free || OBJECT.test(line.slice(Math.max(0, at - 12), at))) continue;
    const label = labelAt(line.slice(at, at + LONGEST_LABEL), names);
    if (!label) continue;
    found.push({ at, label });
    free = at + label.end;
  }
  return found.flatMap(({ at, label }, index) => {
    const text = line.slice(at, found[index + 1]?.at);
    const body = text.slice(label?.end ?? 0).replace(OUTSIDE, '');
    // A sign or a bracket before the first name.
    return label || body !== '' || found.length === 1 ? [{ text, body, label }] : [];
  });
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

/** ลงเว็บไซต์แล้ว (กองคลัง): the name stands behind what is said of it. Null where it stands before. */
function namedBehind(cuts: readonly Cut[], names: UnitNames): readonly Part[] | null {
  const [first, ...others] = cuts;
  const [last] = others.slice(-1);
  if (!first || first.label || !last || last.body !== '' || last.label?.isSigned) return null;
  if (others.length > 1 && !others.every(({ label }) => label?.isBracketed)) return null;
  return others.map(({ label }, index) => {
    const { text, body } = index === 0 ? first : (others[index - 1] ?? first);
    return { text, body, units: label ? unitsOf(label, body, names) : null };
  });
}

/** Those that it names first, and those that it says have done it with them. */
function unitsOf({ units }: Label, body: string, names: UnitNames): readonly string[] {
  if (ALL.test(body)) return names.units;
  const beside = names.whole.filter(({ name }) =>
    BESIDE.some((word) => body.includes(`${word}${name}`) || body.includes(`${word} ${name}`)),
  );
  return [...units, ...beside.map(({ unit }) => unit)];
}
