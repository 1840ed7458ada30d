/** Sentences that say what has become of the user's data, each with the question whether that is so. */
import type { Office } from '../add-on/office';
import { registerRows } from '../add-on/office';
import { cellsOf, memoDocs, STORE, sheetNames } from './stage';

/** The same office before the command and after it. */
export interface Around {
  readonly before: Office;
  readonly after: Office;
}

const isSame = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other);

const isSheetSame = ({ before, after }: Around, name: string) =>
  isSame(cellsOf(before, name), cellsOf(after, name));

const isNoDocMade = ({ before, after }: Around) =>
  memoDocs(after).length === memoDocs(before).length;

const access = ({ drive }: Office) =>
  drive.files.map(({ permissions, trashed, version }) => [permissions, trashed, version]);

/** `name` is the sheet that the sentence names. */
type Claim = readonly [sentence: RegExp, isSo: (around: Around, name: string) => boolean];

export const CLAIMS: readonly Claim[] = [
  [/จึงยังไม่ได้สร้างเอกสาร/, isNoDocMade],
  [/Google ไดรฟ์สร้างเอกสารไม่สำเร็จ/, isNoDocMade],
  [
    /ทะเบียนบันทึกยังระบุว่ากำลังสร้างเอกสาร/,
    ({ after }) => registerRows(after).some((row) => row.สถานะบันทึก === 'กำลังสร้างเอกสาร'),
  ],
  [
    /ข้อมูลจึงเป็นเช่นเดิม/,
    (around) => sheetNames(around.before).every((name) => isSheetSame(around, name)),
  ],
  [/ข้อมูลและแม่แบบเดิมยังอยู่ครบ/, (around) => isSheetSame(around, STORE)],
  [
    /Google ไดรฟ์ดำเนินการให้แล้ว|^แชร์แล้ว/,
    ({ before, after }) => !isSame(access(before), access(after)),
  ],
  // Where it may have been written all the same, the message has to leave that open.
  [/^บันทึกลงชีต “([^”]+)” (?:ช่อง [^ก-๙]+)?ไม่ได้(?!.*อาจ)/, isSheetSame],
  [/^บันทึกลงชีต “([^”]+)” ได้เพียงบางช่อง(?!.*อาจ)/, (around, name) => !isSheetSame(around, name)],
];

export function untrueClaims(messages: readonly string[], around: Around): string[] {
  return messages.flatMap((message) =>
    CLAIMS.flatMap(([sentence, isSo]) => {
      const match = sentence.exec(message);
      if (!match || isSo(around, match[1] ?? '')) return [];
      return [`says what is not so: “${match[0].slice(0, 50)}”`];
    }),
  );
}
