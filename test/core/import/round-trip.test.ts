/** The product's own memos, read back: what was in the sheet is what comes out, as far as each template prints it. */
import { readOldMemo } from '../../../src/core/import/read-memo';
import type { Measure } from '../../../src/core/measures/measure';
import { type MemoSource, memoFields } from '../../../src/core/memo/memo-fields';
import { sampleSource } from '../../../src/core/memo/sample-memo';
import { memoSigners } from '../../../src/core/office/memo-signers';
import { settingText } from '../../../src/core/office/read-settings';
import { toArabicDigits } from '../../../src/core/text/digits';
import { buildTemplate } from '../../../template/build-template';
import { renderDocx } from '../docx/docx';

const SOURCE = sampleSource();

/** A request to a unit is no report of a year: nothing is read back from it. */
const REPORTS = ['official', 'short', 'publication'] as const;

type ReportKind = (typeof REPORTS)[number];

async function readBack(kind: ReportKind, target: 'docs' | 'word', source: MemoSource = SOURCE) {
  const memo = renderDocx(await buildTemplate(kind, target), memoFields(source), {
    thaiDigits: true,
  });
  if (!memo.ok) throw new Error(JSON.stringify(memo.problems));
  const read = readOldMemo(memo.value);
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  return read.value;
}

const BUILDS = REPORTS.flatMap((kind) =>
  (['word', 'docs'] as const).map((target) => [kind, target] as const),
);

/** What a measure says, in Arabic digits: a memo prints Thai ones. */
function said({ number, title, status, activities }: Measure) {
  return {
    number,
    title,
    status,
    activities: activities.map((each) => [
      toArabicDigits(each.method),
      each.status,
      toArabicDigits(each.note).replace(/^\(|\)$/g, ''),
    ]),
  };
}

test.each(BUILDS)('%s (%s): measures and completion', async (kind, target) => {
  const { measures, completion, doubts, fiscalYear } = await readBack(kind, target);
  expect(measures.map(said)).toEqual(SOURCE.measures.map(said));
  const { byOwner, ...counts } = completion;
  const { byOwner: before, ...wanted } = SOURCE.completion;
  expect(counts).toEqual(wanted);
  // The short memo has the results alone, without who is responsible.
  expect(byOwner).toEqual(kind === 'short' ? [] : before);
  expect({ doubts, fiscalYear }).toEqual({ doubts: [], fiscalYear: 2569 });
});

test.each(BUILDS)('%s (%s): cost and time in columns of their own', async (kind, target) => {
  const { rows } = await readBack(kind, target);
  const [head = []] = rows;
  const texts = (heading: string) =>
    rows.slice(2).map((row) => toArabicDigits(row[head.indexOf(heading)] ?? ''));
  const before = (heading: string) => {
    const place = SOURCE.ownColumns.indexOf(heading);
    return SOURCE.measures.flatMap(({ activities }) =>
      activities.map(({ own }) => (own?.[place] ?? '').replace(/^-$/, '')),
    );
  };
  expect(texts('ระยะเวลา')).toEqual(before('ระยะเวลา'));
  expect(texts('งบประมาณ')).toEqual(before('งบประมาณ'));
});

/** What each prints of the settings. */
const PRINTED = {
  official: [
    'department',
    'agency',
    'district',
    'province',
    'phone',
    'officeEmail',
    'reference',
    'basis',
    'enclosures',
    'fiscalYear',
    'itaScore',
    'drafter',
    'drafterPosition',
  ],
  short: [
    'department',
    'agency',
    'district',
    'province',
    'phone',
    'officeEmail',
    'reference',
    'basis',
    'enclosures',
    'fiscalYear',
    'itaScore',
    'drafter',
    'drafterPosition',
  ],
  publication: [
    'department',
    'agency',
    'district',
    'province',
    'phone',
    'officeEmail',
    'basis',
    'fiscalYear',
    'itaScore',
  ],
} as const satisfies Readonly<Record<ReportKind, readonly string[]>>;

test.each(BUILDS)('%s (%s): settings', async (kind, target) => {
  const { settings } = await readBack(kind, target);
  const found = Object.fromEntries(settings.map(({ key, value }) => [key, toArabicDigits(value)]));
  for (const key of PRINTED[kind]) {
    expect({ [key]: found[key] }).toEqual({ [key]: settingText(SOURCE.settings, key) });
  }
  expect(found.assessedYear).toBe('2568');
  expect(found.date).toBe('10 กันยายน 2569');
  // Worked out from the scores, and printed.
  expect(found.itaGrade).toBe('ผ่านดี');
  expect(found.oitScore).toBeUndefined();
  if (kind !== 'publication') {
    expect(found.addressee).toBe('นายกองค์การบริหารส่วนตำบลตัวอย่าง');
    expect(found.subject).toContain('ประจำปีงบประมาณ พ.ศ. 2569');
  }
});

test.each(BUILDS)('%s (%s): signers with the posts they act for', async (kind, target) => {
  const { signers } = await readBack(kind, target);
  const printed = memoSigners(SOURCE.signers, SOURCE.settings);
  const wanted = printed.map(({ name, position, actingFor }) => ({ name, position, actingFor }));
  const found = signers.map(({ heading: _heading, ...signer }) => signer);
  expect(found).toEqual(kind === 'publication' ? [] : wanted);
});

test('dots for the pen, where nothing was filled in, are no values', async () => {
  const empty = {
    ...SOURCE,
    settings: { ...SOURCE.settings, known: new Map(), year: null },
    signers: [],
  };
  const { settings, signers } = await readBack('official', 'word', empty);
  expect(settings.filter(({ value }) => /[.…]{3}/.test(value))).toEqual([]);
  expect(signers).toEqual([]);
  expect(settings.map(({ key }) => key)).toEqual(
    expect.not.arrayContaining(['drafter', 'drafterPosition', 'itaScore', 'itaGrade', 'agency']),
  );
});
