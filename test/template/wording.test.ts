/** What the ready-made templates say, whichever of its settings an office has filled in and left empty. */

import type { Period } from '../../src/core/office/period';
import { READY_MADE, type ReadyMade } from '../../src/core/template/ready-made';
import { buildTemplate, TARGETS } from '../../template/build-template';
import { docxOf, filledBytes, linesOf, partOf } from '../core/docx/docx';
import { activity, measure, type SampleParts, sampleFields } from '../core/template/samples';
import { IS_THOROUGH } from '../thorough';
import { plainBlanks } from './filled-template';

type Choice = Readonly<Record<string, unknown>>;

const FILLED: readonly (readonly [string, string | number])[] = [
  ['ส่วนราชการ', 'งานนิติการ สำนักปลัด'],
  ['หน่วยงาน', 'องค์การบริหารส่วนตำบลตัวอย่าง'],
  ['อำเภอ', 'เมืองตัวอย่าง'],
  ['โทรศัพท์', '0 0000 0000'],
  ['ไปรษณีย์อิเล็กทรอนิกส์', 'saraban@example.org'],
  ['อ้างถึง', 'บันทึกข้อความ ที่ ตย 1/2568'],
  ['สิ่งที่ส่งมาด้วย', 'สิ่งที่ส่งมาด้วย 1. ภาพถ่าย จำนวน 1 ชุด\n2. คำสั่งที่ 5/2569'],
  ['คะแนน ITA', 91.25],
  ['ระดับ ITA', 'ผ่านดี'],
  ['ข้อ OIT ผล', 'O26'],
];

/**
 * Every subset of so many, 2 to the tenth; not thoroughly, those with two at most that differ from the rest: so each
 * meets each other one in all four ways, among values and among gaps.
 */
function subsets(): readonly (readonly (readonly [string, string | number])[])[] {
  const all = Array.from({ length: 2 ** FILLED.length }, (_, bits) =>
    FILLED.filter((_setting, index) => Math.floor(bits / 2 ** index) % 2 === 1),
  );
  return all.filter(({ length }) => IS_THOROUGH || Math.min(length, FILLED.length - length) <= 2);
}

/** Done, in progress, not started, unclear. */
function counted(...counts: readonly number[]) {
  const statuses = ['done', 'in-progress', 'not-started', null] as const;
  return counts.flatMap((count, index) =>
    Array.from({ length: count }, (_, at) =>
      measure(null, `ก${index}${at}`, activity(statuses[index] ?? null)),
    ),
  );
}

/** A report for the public goes to nobody, and a request encloses nothing of the report’s. */
const ENCLOSING: readonly ReadyMade[] = ['official', 'short'];

/** What no memo may say, whatever is filled in: the traces of a value that is missing, or of two that meet. */
const NEVER: readonly RegExp[] = [
  /[{}]/,
  /undefined|null|NaN/,
  /ตามที่ /,
  /พ\.ศ\. (?![๐-๙])/,
  /ข้อ (?![O๐-๙])/,
  /จำนวน (?![๐-๙]|มาตรการ|\n)/,
  /จำนวน ๐ /,
  /ร้อยละ (?![๐-๙]|\n|ความ)/,
  /โดยมี(?!ผลคะแนนในภาพรวม [๐-๙]|ผลการประเมินอยู่ในระดับ)/,
  /อยู่ในระดับ(?: ผ่าน|[A-F]| *(?:และ|\n|$))/,
  /และและ|และ *(?:จึง|รายละเอียด|\n)/,
  /คะแนน *คะแนน|ระดับ *ระดับ/,
  /ของ(?:ต่อไป| )/,
  /ตามตาม|ตาม *(?:รายละเอียด|นั้น|ซึ่ง)/,
  /ดังกล่าว แล้ว|\)แล้ว/,
  /โทร\. *(?:\n|ไปรษณีย์)/,
  /อำเภอ *(?:จังหวัด|ได้)/,
  /อิเล็กทรอนิกส์ *\n/,
  /\(\)|\( | \)/,
  / {2}(?!มาตรการ|ผล|\S*เรียน|{{)(?=ได้|และ|ตาม|แล้ว|จึง|โดย|ดังนี้|นั้น)/,
];

const PERIODS: readonly (Period | null)[] = [null, 'six-months', 'twelve-months'];

let templates: ReadonlyMap<string, Uint8Array>;
beforeAll(async () => {
  const built = await Promise.all(
    READY_MADE.map(async (kind) => [kind, sentencesOf(await buildTemplate(kind, 'word'))] as const),
  );
  templates = new Map(built);
});

/** Of the sentences alone: the tables are proved elsewhere, and there are thousands of fillings. */
function sentencesOf(template: Uint8Array): Uint8Array {
  const body = /<w:body>(.*)<w:sectPr/s.exec(partOf(template))?.[1] ?? '';
  return docxOf(body.replace(/<w:tbl>.*?<\/w:tbl>/gs, ''));
}

function textOf(kind: string, parts: SampleParts): string {
  const bytes = filledBytes(templates.get(kind) ?? new Uint8Array(), sampleFields(parts), true);
  return plainBlanks(`${linesOf(partOf(bytes)).join('\n')}\n`);
}

function faultsIn(text: string): readonly string[] {
  return NEVER.flatMap((never) => {
    const found = never.exec(text);
    return found
      ? [`${never}: …${text.slice(Math.max(found.index - 30, 0), found.index + 40)}…`]
      : [];
  });
}

describe.each(READY_MADE)('the %s template', (kind) => {
  test('says nothing around a value that is missing', () => {
    const faults: Choice[] = [];
    for (const [index, settings] of subsets().entries()) {
      const period = PERIODS[index % PERIODS.length] ?? null;
      const text = textOf(kind, { measures: counted(1, 1), settings, period });
      const found = faultsIn(text);
      if (found.length > 0) faults.push({ settings, found });
      const has = (name: string) => settings.some(([label]) => label === name);
      const says = [
        // What was assessed is no matter of what a unit is asked for.
        [has('คะแนน ITA') && kind !== 'progress', '๙๑.๒๕ คะแนน'],
        [has('ระดับ ITA') && kind !== 'progress', 'อยู่ในระดับผ่านดี'],
        [has('อำเภอ'), 'อำเภอเมืองตัวอย่าง'],
        [has('โทรศัพท์'), 'โทร. ๐ ๐๐๐๐ ๐๐๐๐'],
        [has('ไปรษณีย์อิเล็กทรอนิกส์'), 'ไปรษณีย์อิเล็กทรอนิกส์ saraban@example.org'],
        [has('อ้างถึง'), 'มาตรการ ตามบันทึกข้อความ ที่ ตย ๑/๒๕๖๘'],
        [
          has('สิ่งที่ส่งมาด้วย') && ENCLOSING.includes(kind),
          'พร้อมนี้ได้แนบภาพถ่าย จำนวน ๑ ชุด และคำสั่งที่ ๕/๒๕๖๙ มาด้วยแล้ว\n',
        ],
        [has('สิ่งที่ส่งมาด้วย') && ENCLOSING.includes(kind), 'พร้อมนี้'],
        [period !== null, 'รอบ '],
      ] as const;
      for (const [given, words] of says) {
        if (text.includes(words) !== given) faults.push({ settings, period, words, given });
      }
    }
    expect(faults).toEqual([]);
  });

  test('counts every mixture of statuses in one sentence', () => {
    // Of each status none, one, or two; not thoroughly, none or two.
    const mixtures = Array.from({ length: 3 ** 4 }, (_, code) =>
      [27, 9, 3, 1].map((place) => Math.floor(code / place) % 3),
    ).filter((counts) => counts.some((count) => count > 0) && (IS_THOROUGH || !counts.includes(1)));
    const faults: Choice[] = [];
    for (const counts of mixtures) {
      const text = textOf(kind, { measures: counted(...counts), settings: FILLED });
      const found = faultsIn(text);
      if (found.length > 0) faults.push({ counts, found });
    }
    expect(faults).toEqual([]);
  });
});

const SAID: readonly (readonly [readonly number[], string])[] = [
  [[6], 'ดำเนินการเสร็จเรียบร้อยแล้วครบทุกมาตรการ จำนวน ๖ มาตรการ คิดเป็นร้อยละ ๑๐๐.๐๐'],
  [
    [4, 2],
    'ดำเนินการเสร็จเรียบร้อยแล้ว จำนวน ๔ มาตรการ คิดเป็นร้อยละ ๖๖.๖๗ ของมาตรการทั้งหมด และอยู่ระหว่างดำเนินการ จำนวน ๒ มาตรการ',
  ],
  [
    [3, 2, 1],
    'ดำเนินการเสร็จเรียบร้อยแล้ว จำนวน ๓ มาตรการ คิดเป็นร้อยละ ๕๐.๐๐ ของมาตรการทั้งหมด อยู่ระหว่างดำเนินการ จำนวน ๒ มาตรการ และยังไม่ดำเนินการ จำนวน ๑ มาตรการ',
  ],
  [[0, 3], 'อยู่ระหว่างดำเนินการทุกมาตรการ จำนวน ๓ มาตรการ'],
  // Of a single measure nobody says "all".
  [[1], 'ดำเนินการเสร็จเรียบร้อยแล้ว จำนวน ๑ มาตรการ คิดเป็นร้อยละ ๑๐๐.๐๐'],
  [[0, 1], 'อยู่ระหว่างดำเนินการ จำนวน ๑ มาตรการ'],
  [[0, 0, 2, 1], 'ยังไม่ดำเนินการ จำนวน ๒ มาตรการ และอยู่ระหว่างตรวจสอบสถานะ จำนวน ๑ มาตรการ'],
];

test.each(SAID)('the official memo counts %j', (counts, words) => {
  const text = textOf('official', { measures: counted(...counts), settings: FILLED });
  expect(text).toContain(`สรุปได้ดังนี้ ${words}\n`);
});

test('the official memo as a whole: cause with its score, purpose with its period, close', () => {
  const text = textOf('official', {
    measures: counted(2),
    settings: FILLED.filter(([label]) => label !== 'อ้างถึง' && label !== 'สิ่งที่ส่งมาด้วย'),
    period: 'six-months',
  });
  const period = 'รอบ ๖ เดือน (๑ ตุลาคม ๒๕๖๘ – ๓๑ มีนาคม ๒๕๖๙)';
  for (const part of [
    `ประจำปีงบประมาณ พ.ศ. ๒๕๖๙ ${period}\n`,
    'ตามที่องค์การบริหารส่วนตำบลตัวอย่าง อำเภอเมืองตัวอย่าง ได้รับการประเมินคุณธรรมและความโปร่งใสในการดำเนินงานของหน่วยงานภาครัฐ (Integrity and Transparency Assessment: ITA) ประจำปีงบประมาณ พ.ศ. ๒๕๖๘ โดยมีผลคะแนนในภาพรวม ๙๑.๒๕ คะแนน อยู่ในระดับผ่านดี และได้นำผลการประเมินมาวิเคราะห์เพื่อกำหนดมาตรการส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน ประจำปีงบประมาณ พ.ศ. ๒๕๖๙ จำนวน ๒ มาตรการ รายละเอียดปรากฏตามตารางที่ ๑ นั้น\n',
    `บัดนี้ งานนิติการ สำนักปลัดได้กำกับติดตามและรวบรวมผลการดำเนินการตามมาตรการดังกล่าว ${period} แล้ว รายละเอียดปรากฏตามตารางที่ ๒ สรุปได้ดังนี้ `,
    'จึงเรียนมาเพื่อโปรดทราบ และโปรดพิจารณาอนุญาตให้เผยแพร่ผลการดำเนินการดังกล่าวบนเว็บไซต์ขององค์การบริหารส่วนตำบลตัวอย่างต่อไป\n',
  ]) {
    expect(text).toContain(part);
  }
});

test.each([
  ['A', 'อยู่ในระดับ A และ'],
  ['ระดับ AA', 'อยู่ในระดับ AA และ'],
  ['ผ่านดีเยี่ยม', 'อยู่ในระดับผ่านดีเยี่ยม และ'],
])('the grade %s', (grade, words) => {
  const settings = [['ระดับ ITA', grade]];
  expect(textOf('official', { measures: counted(1), settings })).toContain(words);
});

test.each(['official', 'short'])(
  'the %s memo sets a name in one pair of brackets',
  async (kind) => {
    const settings = [
      ['ผู้จัดทำ', '(ชื่อ–สกุล ก)'],
      ['ตำแหน่งผู้จัดทำ', 'นิติกร'],
    ];
    const signers = [
      [1, 'ความเห็น', ' (ชื่อ–สกุล ข) ', 'หัวหน้าสำนักปลัด', '', ''],
      [2, 'ความเห็น', 'ชื่อ–สกุล (เล็ก)', 'รองปลัด', '', ''],
      [3, 'คำสั่ง', '', 'นายก', '', ''],
    ];
    const lines = linesOf(
      partOf(
        filledBytes(
          await buildTemplate(kind as ReadyMade, 'word'),
          sampleFields({ settings, signers }),
        ),
      ),
    ).join('\n');
    for (const name of ['(ชื่อ–สกุล ก)', '(ชื่อ–สกุล ข)', '(ชื่อ–สกุล (เล็ก))']) {
      expect(lines).toContain(name);
    }
    expect(lines).toMatch(/\(\.{20,}\)/);
    expect(lines).not.toMatch(/\(\(|\(\)/);
  },
);

test('a unit or agency with a Latin name or a number keeps its blanks', () => {
  const settings = [
    ['ส่วนราชการ', 'งาน ITA'],
    ['หน่วยงาน', 'หน่วยงานที่ 2'],
  ];
  const text = textOf('official', { measures: counted(1), settings });
  expect(text).toContain('บัดนี้ งาน ITA ได้กำกับ');
  expect(text).toContain('เว็บไซต์ของหน่วยงานที่ ๒ ต่อไป');
});

test('a subject that names its period is left alone', () => {
  const settings = [['เรื่อง', 'รายงานผล รอบ 6 เดือน']];
  const text = textOf('official', { measures: counted(1), settings, period: 'six-months' });
  expect(text).toContain('รายงานผล รอบ ๖ เดือน\n');
});

describe('a memo of some measures only', () => {
  const settings = [...FILLED, ['หน่วยงาน', 'องค์การบริหารส่วนตำบลตัวอย่าง']];
  const text = (kind: string, scope: SampleParts['scope'] & object) =>
    textOf(kind, { measures: counted(2), settings, scope });

  test.each([
    [{ owner: 'กองคลัง', statuses: [] }, 'ในส่วนที่กองคลังรับผิดชอบ'],
    [{ owner: null, statuses: ['done'] }, 'เฉพาะที่ดำเนินการเสร็จเรียบร้อยแล้ว'],
    [{ owner: 'กองคลัง', statuses: ['done'] }, 'ในส่วนที่กองคลังรับผิดชอบ เฉพาะที่ดำเนินการเสร็จเรียบร้อยแล้ว'],
  ] as const)('%j: all were set, of some it tells', (scope, words) => {
    for (const kind of ['official', 'short', 'publication']) {
      expect(text(kind, scope)).toContain(
        `พ.ศ. ๒๕๖๙ ตามบันทึกข้อความ ที่ ตย ๑/๒๕๖๘ โดยรายงานฉบับนี้เสนอมาตรการ${words} จำนวน ๒ มาตรการ`,
      );
    }
    // Of what stands by itself, each page and file says so above.
    for (const kind of ['short', 'publication'])
      expect(text(kind, scope)).toContain(`\n${words}\n`);
  });
});

test.each(['อบต.ตัวอย่าง', 'อบจ.ตัวอย่าง', 'ทต.ตัวอย่าง'])(
  'letters in short stand apart: %s',
  (agency) => {
    const settings = [['หน่วยงาน', agency]];
    for (const kind of ['official', 'short', 'progress']) {
      const text = textOf(kind, { measures: counted(1), settings });
      expect(text).toContain(`ตามที่ ${agency} ได้`);
      if (kind !== 'progress') expect(text).toContain(`เว็บไซต์ของ ${agency}ต่อไป`);
    }
  },
);

test('that a shared measure counts for each owner is said where there is one', () => {
  const owned = (...owners: readonly string[]) =>
    measure('1', 'ก', { ...activity('done'), owners });
  const said = (measures: SampleParts['measures'] & object) =>
    (['official', 'publication'] as const).map((kind) =>
      textOf(kind, { measures, settings: FILLED }).includes('นับให้ผู้รับผิดชอบทุกราย'),
    );
  expect(said([owned('กองคลัง', 'กองช่าง')])).toEqual([true, true]);
  expect(said([owned('กองคลัง'), owned('กองช่าง')])).toEqual([false, false]);
});

test('no template has a mark that its typeface has no glyph for, such as a word joiner', async () => {
  for (const kind of READY_MADE) {
    for (const target of TARGETS) {
      const xml = partOf(await buildTemplate(kind, target));
      expect([kind, target, /[\u00ad\u200b-\u200f\u2060-\u2064\ufeff]/.test(xml)]).toEqual([
        kind,
        target,
        false,
      ]);
    }
  }
});
