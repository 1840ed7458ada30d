/** What the checks have found wanting in the measures' rows, in the words in which a memo asks a unit for it. */
import type { AnyFinding } from '../checks';
import type { Activity } from '../measures/measure';
import type { SheetMeasure } from '../measures/whose/joined';

type RuleName = AnyFinding['rule'];

/** Rules that are none of a unit's to answer, such as those of spelling, ask for nothing. */
const WANTED: Readonly<Partial<Record<RuleName, string>>> = {
  'status/none': 'โปรดระบุสถานะการดำเนินการ',
  'status/many': 'โปรดระบุสถานะเพียงสถานะเดียว',
  'status/unclear': 'โปรดระบุสถานะให้ชัดเจน',
  'status/contradiction': 'โปรดตรวจสอบว่าสถานะตรงกับข้อความ',
  'status/in-progress-no-reason': 'โปรดรายงานความก้าวหน้า และเหตุที่ยังไม่แล้วเสร็จ',
  'status/not-started-no-plan': 'โปรดแจ้งเหตุผล และกำหนดการที่จะดำเนินการ',
  'status/not-started-late': 'โปรดแจ้งเหตุที่ล่าช้า และกำหนดการที่จะดำเนินการ',
  'status/deadline-passed': 'พ้นกำหนดแล้ว โปรดรายงานผล หรือเหตุที่ล่าช้า',
  'evidence/missing': 'โปรดระบุหลักฐาน เช่น วันที่ จำนวน หรือลิงก์',
  'evidence/vague': 'โปรดระบุหลักฐานให้เจาะจง เช่น วันที่ จำนวน หรือลิงก์',
  'evidence/future-date': 'โปรดตรวจสอบวันที่ของหลักฐาน',
  'evidence/outside-year': 'โปรดระบุหลักฐานภายในปีงบประมาณนี้',
  'result/still-a-plan': 'โปรดระบุผลที่เกิดขึ้นจริงแทนแผน',
  'link/bad': 'โปรดแก้ไขลิงก์ของหลักฐานให้ครบถ้วน',
  'link/private': 'โปรดระบุลิงก์ของหน้าบนเว็บไซต์หน่วยงาน',
};

/** Of work whose day is over each of these asks for the cause once more: both are asked in one. */
const DUE: RuleName = 'status/deadline-passed';
const WITH_DUE: Readonly<Partial<Record<RuleName, string>>> = {
  'status/not-started-late': 'พ้นกำหนดแล้ว โปรดรายงานผล หรือแจ้งเหตุที่ล่าช้า และกำหนดการที่จะดำเนินการ',
  'status/not-started-no-plan': 'พ้นกำหนดแล้ว โปรดรายงานผล หรือแจ้งเหตุที่ล่าช้า และกำหนดการที่จะดำเนินการ',
  'status/in-progress-no-reason': 'พ้นกำหนดแล้ว โปรดรายงานความก้าวหน้า และเหตุที่ล่าช้า',
};

/** A cell of the table asks for no more, so that a row does not grow beyond its measure. */
const MOST_IN_ROW = 3;

interface Found {
  readonly rule: RuleName;
  readonly sheet: string;
  readonly cell: string | null;
}

/** By the activity; those of which nothing is wanted are not in it. */
export function missedIn(
  findings: readonly Found[],
  measures: readonly SheetMeasure[],
): ReadonlyMap<Activity, readonly string[]> {
  const rules = new Map<string, Set<RuleName>>();
  for (const { rule, sheet, cell } of findings) {
    const row = Number((cell ?? '').replace(/^[A-Z]+/, ''));
    if (WANTED[rule] === undefined || row === 0) continue;
    const place = placeOf(sheet, row);
    rules.set(place, (rules.get(place) ?? new Set()).add(rule));
  }
  return new Map(
    measures.flatMap(({ sheet, activities }) =>
      activities.flatMap((activity) => {
        const found = rules.get(placeOf(sheet, activity.row));
        return found ? [[activity, wordsOf(found)] as const] : [];
      }),
    ),
  );
}

function wordsOf(rules: ReadonlySet<RuleName>): readonly string[] {
  const isDue = rules.has(DUE);
  const joint = isDue && [...rules].some((rule) => WITH_DUE[rule] !== undefined);
  const words = [...rules].flatMap((rule) => {
    if (joint && rule === DUE) return [];
    return (isDue ? WITH_DUE[rule] : undefined) ?? WANTED[rule] ?? [];
  });
  return [...new Set(words)].slice(0, MOST_IN_ROW);
}

/** No sheet's name has a line break. */
function placeOf(sheet: string, row: number): string {
  return `${sheet}\n${row}`;
}
