/**
 * The measures and what became of each as HTML for an office's own web site: a caption, headings that say what they head,
 * no looks and no script, so that the site's own apply. What stands in cells is text there, and nothing else.
 */
import type { Activity, Measure } from '../measures/measure';
import { figureNames, resultPlaces, withResults } from '../measures/results/result-columns';
import { STATUS_WORDS } from '../template/tags/measure-tags';
import { thaiDigitsInText } from '../text/digits';
import { withoutBrackets } from '../text/paper/brackets';

export interface WebTableSource {
  readonly measures: readonly Measure[];
  /** The headings of the sheet's own columns. */
  readonly ownColumns: readonly string[];
  /** What stands over each of them. */
  readonly ownGroups: readonly string[];
  readonly caption: string;
  readonly thaiDigits: boolean;
}

/** As the report for publication has them. */
const HEADINGS = [
  'ที่',
  'มาตรการ',
  'ขั้นตอนหรือวิธีการ',
  'ผู้รับผิดชอบ',
  'สถานะการดำเนินการ',
  'หลักฐานหรือหมายเหตุ',
];

export function webTable(source: WebTableSource): string {
  const { measures, ownColumns, ownGroups, caption, thaiDigits } = source;
  const results = resultPlaces(measures, ownColumns, ownGroups);
  const names = figureNames(ownColumns, ownGroups);
  const told = (activity: Activity) => withResults(activity, results, names);
  const cell = (text: string) => cellText(thaiDigits ? thaiDigitsInText(text) : text);
  const head = HEADINGS.map((text) => `      <th scope="col">${text}</th>`);
  return [
    '<table lang="th">',
    `  <caption>${cell(caption)}</caption>`,
    '  <thead>',
    '    <tr>',
    ...head,
    '    </tr>',
    '  </thead>',
    '  <tbody>',
    ...measures.flatMap((measure) => rowsOf(measure, told, cell)),
    '  </tbody>',
    '</table>',
  ].join('\n');
}

function rowsOf(
  { number, title, activities }: Measure,
  told: (activity: Activity) => Activity,
  cell: (text: string) => string,
): readonly string[] {
  const span = activities.length > 1 ? ` rowspan="${activities.length}"` : '';
  const first = [
    `      <td${span}>${cell(number ?? '-')}</td>`,
    `      <th scope="${span === '' ? 'row' : 'rowgroup'}"${span}>${cell(title || '-')}</th>`,
  ];
  return activities.flatMap((activity, index) => [
    '    <tr>',
    ...(index === 0 ? first : []),
    ...textsOf(told(activity)).map((text) => `      <td>${cell(text)}</td>`),
    '    </tr>',
  ]);
}

/** Nobody adds to it with a pen: what is missing is said. */
function textsOf({ method, owners, status, note }: Activity): readonly string[] {
  return [
    method || '-',
    owners.join('\n') || '-',
    status === null ? 'อยู่ระหว่างตรวจสอบสถานะ' : STATUS_WORDS[status],
    withoutBrackets(note) || '-',
  ];
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

const LINK = /https?:\/\/[\x21-\x7e]+/g;

/** An address of a page is a link; all else is only shown. */
function cellText(text: string): string {
  let result = '';
  let end = 0;
  for (const { 0: address, index } of text.matchAll(LINK)) {
    // What ends a sentence or a bracket is no part of it.
    const link = address.replace(/[.,;:!?)\]'"]{1,9}$/, '');
    result += `${escaped(text.slice(end, index))}<a href="${escaped(link)}">${escaped(link)}</a>`;
    end = index + link.length;
  }
  return (result + escaped(text.slice(end))).replace(/\n/g, '<br>');
}

function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (letter) => ENTITIES[letter] ?? letter);
}
