/** Whether anybody could be sure whose words stand in a cell of several units. */
import type { UnitNames } from './labels';
import { type Cut, cutsOf } from './parts';
import { isLead } from './states';

/** 2/3: how many have answered, and not which. */
const COUNT = /^\s*[0-9๐-๙]{1,2}\s?\/\s?[0-9๐-๙]{1,2}(?:\s|$)/;
/** Before a short name that is a word by itself: รอช่าง, เหลือ คลัง. */
const BEFORE_SHORT = /(?:^|[^ก-๎]|รอ|เหลือ|ขาด|ค้าง|เว้น|แล้ว|จาก|ของ|แต่|แค่|มี|ให้)$/;

/**
 * Units are named in it otherwise than before a sign, in brackets behind what is said, or each on its own line: the name may
 * be a part of what is told (คำสั่งกองช่างที่ 3/2569), and what is told anybody's.
 */
export function isUnsureWhose(text: string, names: UnitNames): boolean {
  const lines = text.split('\n').map((line) => cutsOf(line, names));
  if (lines.some(([first]) => first !== undefined && COUNT.test(first.text))) return true;
  const labels = lines.flatMap((cuts) => cuts.flatMap(({ label }) => label?.units ?? []));
  const isEachNamed = names.units.every((unit) => labels.includes(unit));
  return lines.some((cuts) =>
    cuts.some((cut, at) => !isSure(cut, cuts[at + 1], isEachNamed && cuts.length === 1)),
  );

  function isSure({ label, body, mark }: Cut, next: Cut | undefined, isOwnLine: boolean): boolean {
    if (mentionsOne(body, names)) return false;
    if (label === null)
      return next === undefined || isLead(body) || next.label?.isBracketed === true;
    return label.isSigned || label.isBracketed || mark !== null || body === '' || isOwnLine;
  }
}

function mentionsOne(text: string, { whole, bare }: UnitNames): boolean {
  if (whole.some(({ name }) => text.includes(name))) return true;
  return bare.some(({ name }) => {
    const before = text.split(name).slice(0, -1);
    return before.some((each) => BEFORE_SHORT.test(each.slice(-8)));
  });
}
