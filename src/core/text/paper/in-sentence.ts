/** The lines of a cell as one sentence goes on with them: without their numbers, the last after และ. */

const NUMBER = /^(?:\(?[0-9๐-๙]{1,2}[.)]|[-•–])\s*/;
const LABEL = /^(?:อ้างถึง|ตาม)(?=\s|หนังสือ|คำสั่ง|ประกาศ|บันทึก)\s*/;

export function inSentence(text: string): string {
  const lines = text
    .split('\n')
    .map((line) => line.trim().replace(NUMBER, ''))
    .filter((line) => line !== '');
  if (lines.length < 2) return text;
  const [last = '', ...before] = lines.map((line) => line.replace(LABEL, '')).reverse();
  return `${before.reverse().join(' ')} และ${last}`;
}
