/** The options of `npm start`: what each takes and does, for its usage and for docs/command-line.md. */

export interface ListedOption {
  /** What follows the name; null for a switch. */
  readonly value: string | null;
  /** Markdown, in one paragraph. */
  readonly does: string;
  /** It may be given several times. */
  readonly isRepeated?: true;
}

export const OPTIONS = {
  sheet: {
    value: 'NAME',
    does: 'names the measures sheet. Given several times, the sheets are read as one list, in this order: one memo, whose numbers run on from sheet to sheet, and in which a sheet without a column of owners is the work of the unit that it is named after (กองคลัง; a name such as Sheet2 is no unit’s). Without it: the sheets that were ticked in the sidebar, or the active sheet, or the first that has measures.',
    isRepeated: true,
  },
  column: {
    value: 'HEADING=ROLE',
    does: 'says which column of the sheet is which, as “กำหนดคอลัมน์” (“Match columns”) in the sidebar does; the copy in the out folder keeps it. HEADING is the column’s heading or its letter, ROLE one of `title`, `number`, `method`, `owners`, `followUp`, `status`, `not-started`, `in-progress`, `done`, `note`, `own` (the office’s own) and `unused`. It is said of the first sheet.',
    isRepeated: true,
  },
  template: {
    value: 'official|short|publication|progress|FILE.docx',
    does: 'fills this .docx, or one of those that come with the add-on: `official`, the full memo; `short`, one page with the results table attached; `publication`, the results for the web site, without signatures; `progress`, a request to a unit to report. Without it: the template that the workbook uses. A file that has one of these names is meant by `./short`.',
  },
  period: {
    value: '6|12|none',
    does: 'says in the memo that it reports on six or twelve months of its fiscal year. Without it, and with `none`: nothing is said of a period.',
  },
  owner: {
    value: 'UNIT',
    does: 'makes the memo of the measures of this unit alone, as the sheet names it; the memo and the register say so. Measures that several units share are in it.',
  },
  status: {
    value: 'STATUS,…',
    does: 'makes it of the measures in these statuses alone: `not-started`, `in-progress`, `done`, `unclear`. No per cent is told of them.',
  },
  'by-owner': {
    value: null,
    does: 'makes one memo for each unit: without `--template` the request to report, addressed to its head, all of one batch in the register, each with its build for Word beside it. Such a request asks for what is still open or wrong, so errors do not stop it; a report does wait for `--force`. With `--json` they stand under `memos`, what was left out or is odd in words under `notes`, and `memo` is null.',
  },
  out: {
    value: 'DIR',
    does: 'is the folder for all that is made; without it `out/`.',
  },
  date: {
    value: 'YYYY-MM-DD',
    does: "is today's date for this run; the setting วันที่ wins in the memo.",
  },
  lang: {
    value: 'th|en',
    does: 'chooses the language of messages, not of the memo.',
  },
  force: {
    value: null,
    does: 'makes the memo although errors were found.',
  },
  pdf: {
    value: null,
    does: 'puts a PDF of the memo beside it. LibreOffice lays it out (Debian: `libreoffice-writer-nogui`); where it is not installed, nothing is made.',
  },
  version: {
    value: null,
    does: 'prints the version, and up to which assessment the items are known; makes nothing.',
  },
  json: {
    value: null,
    does: 'prints one object and nothing else; use `npm start --silent -- … --json`.',
  },
} as const satisfies Readonly<Record<string, ListedOption>>;

/** What may stand before all else in place of making a memo. */
export const COMMANDS = {
  missing: {
    does: "lists what the OIT items of the sheet's fiscal year still want of the report, with the cells to fill in, and makes nothing. Of an item that is not known, nothing is said to be missing. It takes `--sheet`, `--date`, `--lang` and `--json`. A file of that name is meant by `./missing`.",
  },
} as const satisfies Readonly<Record<string, { readonly does: string }>>;

/** The words of the command, in the order in which its usage shows them. */
export const USAGE_WORDS: readonly string[] = [
  ...Object.keys(COMMANDS).map((name) => `[${name}]`),
  '[FILE.xlsx]',
  ...Object.entries(OPTIONS).map(([name, { value, isRepeated }]: [string, ListedOption]) =>
    value === null ? `[--${name}]` : `[--${name} ${value}]${isRepeated ? '…' : ''}`,
  ),
];
