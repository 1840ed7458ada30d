/** Reads a memo of an earlier year, whoever wrote it: its measures, settings and signers, and what of it is doubtful. */
import type { TemplateProblem } from '../docx/problem';
import { type Completion, countCompletion } from '../measures/completion';
import type { Measure } from '../measures/measure';
import { readMeasures } from '../measures/read-measures';
import type { Result } from '../result';
import { mendPdfText } from '../text/looks/pdf-text';
import { type Block, type Doubt, NOWHERE, quoted } from './block';
import { readBody, readNotes } from './file/body';
import { hiddenLinks } from './file/hidden-links';
import { openOldMemo } from './file/open-memo';
import { memoLines } from './said/memo-lines';
import { type FoundSetting, readOffice } from './said/office';
import { withoutOuterLetter } from './said/outer-letter';
import { scoreSentences } from './said/score-tables';
import type { FoundSigner } from './said/signed/drafter';
import { yearOfSubject } from './said/subject-year';
import { withCostAndTime } from './tables/cost-and-time';
import { type JoinedMeasure, joinMeasures } from './tables/join';
import { latestResults } from './tables/latest-results';
import { measuresIn } from './tables/memo-measures';
import type { MemoRow } from './tables/memo-row';
import { HEAD_ROWS, sheetRows } from './tables/sheet-rows';
import { sortTables } from './tables/sort-tables';
import { resultsApart } from './tables/status/in-cells';
import { inWords, isLegend, legendOfMemo } from './tables/status/legend';

export interface OldMemo {
  /** The fiscal year (B.E.) of its measures; null where it names none. */
  readonly fiscalYear: number | null;
  /** As they are to be written, the head included. */
  readonly rows: readonly (readonly string[])[];
  /** As the add-on reads those rows. */
  readonly measures: readonly Measure[];
  readonly completion: Completion;
  readonly settings: readonly FoundSetting[];
  readonly signers: readonly FoundSigner[];
  /** What was not understood, or may be understood in two ways. */
  readonly doubts: readonly Doubt[];
}

/** Never throws: what is no memo is a problem of the file's; one without measures is told of in `doubts`. */
export function readOldMemo(docx: Uint8Array): Result<OldMemo, TemplateProblem> {
  const opened = openOldMemo(docx);
  if (!opened.ok) return opened;
  const memo = memoOf(readBody(opened.value));
  const said = (kind: Doubt['kind']) => (text: string) => ({
    kind,
    text: quoted(text),
    place: NOWHERE,
  });
  const { document, links } = opened.value;
  const besides = [
    ...readNotes(opened.value).map(mendPdfText).map(said('footnote')),
    ...hiddenLinks(document, links).map(said('link')),
  ];
  return { ok: true, value: { ...memo, doubts: [...memo.doubts, ...besides] } };
}

export function memoOf(given: readonly Block[]): OldMemo {
  const blocks = resultsApart(given.map(mended));
  const tables = sortTables(blocks, yearOfSubject(blocks));
  const plan = measuresIn(tables.plan, false, titlesOf(tables.results));
  const legend = legendOfMemo(blocks);
  const found = inWords(tables.results, legend);
  const latest = latestResults(measuresIn(found, true, titlesOf(tables.plan)));
  const results = latest.measures;
  const joined = joinMeasures(plan, results);
  const written = withCostAndTime({ measures: joined.measures, own: tables.own });
  const rows = sheetRows(written.measures, written.own);
  const read = readMeasures({ sheet: '', cells: rows, merges: [] });
  const measures = read.ok ? read.value.measures : [];
  const scores = scoreSentences(tables.others);
  const told = new Map([...tables.told].filter(([table]) => !scores.has(table)));
  const others = new Set(
    [...tables.others].filter((table) => !scores.has(table) && !told.has(table)),
  );
  const lines = withoutOuterLetter(memoLines(tables.blocks, others, tables.lines));
  const office = readOffice(lines, [...scores.values()]);
  return {
    fiscalYear: office.fiscalYear,
    rows,
    measures,
    completion: countCompletion(measures),
    settings: office.settings,
    signers: office.signers,
    doubts: [
      ...(measures.length === 0 ? [nowhere('no-table')] : []),
      ...tables.doubts,
      ...[...told.values()].flat(),
      ...latest.doubts,
      ...untitled(measures),
      ...joined.doubts,
      ...(results.length > 0 ? statusDoubts(measures, joined.measures) : []),
      // Where there is nothing to import, its year is nobody's question.
      ...(measures.length > 0 && office.fiscalYear === null ? [nowhere('no-year')] : []),
      ...office.doubts.filter(({ text }) => legend.size === 0 || !isLegend(text)),
    ],
  };
}

/** Made of a PDF it may have lost vowels: ด าเนินการ. */
function mended(block: Block): Block {
  if (block.kind === 'text') return { ...block, text: mendPdfText(block.text) };
  const rows = block.rows.map((row) =>
    row.map((cell) => ({ ...cell, text: mendPdfText(cell.text) })),
  );
  return { ...block, rows };
}

function titlesOf(rows: readonly MemoRow[]): readonly string[] {
  return rows.map(({ title }) => title).filter((title) => title !== '');
}

/** By their numbers: results alone may not name what they are of. */
function untitled(measures: readonly Measure[]): readonly Doubt[] {
  const numbers = measures.flatMap(({ number, title }) => (title === '' ? [number ?? '?'] : []));
  return numbers.length === 0
    ? []
    : [{ kind: 'no-titles', text: quoted(numbers.join(', ')), place: NOWHERE }];
}

function nowhere(kind: Doubt['kind']): Doubt {
  return { kind, text: '', place: NOWHERE };
}

/** Of each activity without a status, where the memo has it: nobody is to guess one. */
function statusDoubts(
  measures: readonly Measure[],
  joined: readonly JoinedMeasure[],
): readonly Doubt[] {
  const written = joined.flatMap(({ title, activities }) =>
    activities.map((row) => ({ title, row })),
  );
  return measures.flatMap(({ title, activities }) =>
    activities.flatMap(({ fault, row }): readonly Doubt[] => {
      if (!fault) return [];
      const from = written[row - HEAD_ROWS - 1];
      const words = [title, fault.text || (from?.row.texts.status ?? '')];
      return [
        {
          kind: `status-${fault.kind}`,
          text: quoted(words.filter((text) => text !== '').join(': ')),
          place: from?.row.place ?? NOWHERE,
        },
      ];
    }),
  );
}
