/** What the ready-made tables print as the method: below it what the activity costs and when it is done, where the sheet says so. */

/** An own column of the sheet; both '' where there is none. */
export interface OwnText {
  readonly heading: string;
  readonly text: string;
}

/** `15,000`, `๑๕๐๐๐.-`: a sum of money without its unit. */
const BARE_SUM = /^([0-9๐-๙][0-9๐-๙,.]*?)(?:\.-|\s?-)?$/;
/** `งบประมาณ (พันบาท)`. */
const UNIT = /[(（]\s*(?:หน่วย\s*:?\s*)?([ก-๎]{0,8}บาท)\s*[)）]/;
/** A cell that says that there is nothing. */
const NOTHING = /^[-–—.…\s]*$/;

export function methodDetail(method: string, budget: OwnText, duration: OwnText): string {
  const lines = [
    named('งบประมาณ', withUnit(budget), /งบ/),
    named('ระยะเวลา', duration.text.trim(), /ระยะเวลา/),
  ];
  return [method, ...lines.filter((line) => line !== '' && !method.includes(line))]
    .filter((line) => line !== '')
    .join('\n');
}

/** What says itself what it is (ไม่ใช้งบประมาณ) needs no name before it. */
function named(name: string, text: string, own: RegExp): string {
  if (NOTHING.test(text)) return '';
  return own.test(text) ? text : `${name} ${text}`;
}

function withUnit({ heading, text }: OwnText): string {
  const [, sum] = BARE_SUM.exec(text.trim()) ?? [];
  if (sum === undefined) return text.trim();
  const [, unit = 'บาท'] = UNIT.exec(heading) ?? [];
  return `${sum} ${unit}`;
}
