/** Splits the units responsible that share one cell. */
import { cellErrorOf } from '../sheet/cell-error';
import { looseName } from '../text/loose-name';
import { singleSpaced } from '../text/spelling';

/**
 * Never at a space, at และ or in brackets: กองสาธารณสุขและสิ่งแวดล้อม is one unit, and so is
 * กองคลัง (งานพัสดุ/งานการเงิน).
 * A dash inside a line only parts units in a line that begins with one.
 */
const BETWEEN = /[\n,;/，；،、•▪▫●○◦‣](?![^()]*\))/;
/** `ทุกสำนัก/กอง`, `สำนัก/กอง ทุกแห่ง`: kinds of units and no unit's name, which together are all of them. */
const KIND = '(?:สำนัก|กอง|ส่วน(?:ราชการ|งาน)?|ฝ่าย|งาน|หน่วย(?:งาน)?|โรงเรียน|ศูนย์)';
const KINDS = `${KIND}(?:\\s?(?:[/,、]|และ|หรือ)\\s?(?:ทุก\\s?)?${KIND})+`;
const EVERY_UNIT = new RegExp(
  `^(?:ทุก\\s?(?:${KINDS}|${KIND})|${KINDS}\\s?ทุก(?:แห่ง|หน่วย)?)(?:\\s?ในสังกัด)?$`,
);
/** What is longer says more than that. */
const MOST_LETTERS = 80;
const LEADING = /^[\s\-–—*•·▪▫●○◦‣]+|^\(?[0-9๐-๙]{1,2}[.)]\s*/;

/** The owners in the order written, each once; none for a cell that is blank, dashed or without its value yet. */
export function splitOwners(text: string): readonly string[] {
  if (cellErrorOf(text) !== null) return [];
  const owners = text
    .split('\n')
    .flatMap((line) => (/^\s*[-–—]\s/.test(line) ? line.split(/(?:^|\s)[-–—]\s+/) : [line]))
    .flatMap((line) => (isEveryUnit(line) ? [line] : line.split(BETWEEN)))
    .map((owner) => singleSpaced(owner).replace(LEADING, '').trim())
    .filter((owner) => owner !== '');
  return unique(owners);
}

/** Whether it stands for all units, and names none. */
export function isEveryUnit(owner: string): boolean {
  const plain = singleSpaced(owner).replace(LEADING, '').trim();
  return plain.length < MOST_LETTERS && EVERY_UNIT.test(plain);
}

export function unique(owners: readonly string[]): readonly string[] {
  return [...new Set(owners)];
}

/** Gives each unit the spelling that it was first asked for in: one unit is never two that differ by a space. */
export function sameSpelling(): (owner: string) => string {
  const spelt = new Map<string, string>();
  const firsts = new Map<string, string>();
  return (owner) => {
    const known = spelt.get(owner);
    if (known !== undefined) return known;
    const key = looseName(owner);
    const first = firsts.get(key) ?? owner;
    firsts.set(key, first);
    spelt.set(owner, first);
    return first;
  };
}
