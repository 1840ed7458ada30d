/** `npm start` as a program runs it: what it prints, how it ends, what lies in the out folder. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, delimiter, join, resolve } from 'node:path';
import { parseOptions } from '../../local/cli/options';
import { withHeldBlanks } from '../../local/drive/held-blanks';
import { openWorkbook } from '../../local/workbook/workbook';
import { PRODUCT_VERSION } from '../../src/words/product';
import { parseCommandLine } from '../../studio/options';
import { docxText } from '../add-on/office';
import { docxOf } from '../core/docx/docx';
import { plainBlanks } from '../template/filled-template';
import { fakeSoffice, withoutPrograms, withPath } from './fake-soffice';
import { outFolder, ROOT, run, spawnProgram } from './run-start';

const withSoffice = () => [fakeSoffice(), process.env.PATH].join(delimiter);

test('npm start is the program that the other tests call: it says the same, and ends with its code', async () => {
  for (const args of [['--version'], ['none.xlsx']]) {
    expect(spawnProgram('main.ts', args)).toMatchObject(await run(process.env.PATH ?? '', ...args));
  }
});

test('npm start ends without a word where nobody reads on', () => {
  const main = join(ROOT, 'local/cli/main.ts');
  const line = `"${process.execPath}" --import tsx "${main}" --help | true`;
  const { status, stderr } = spawnSync('sh', ['-c', line], { cwd: ROOT, encoding: 'utf8' });
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
});

test('--version names the product, and the assessment up to which it knows the items', async () => {
  const { status, stdout } = await run(process.env.PATH ?? '', '--version');
  const told = (line: string) => ({ status: 0, stdout: `ITA Memo ${PRODUCT_VERSION} · ${line}\n` });
  expect({ status, stdout }).toEqual(told('ข้อมูลข้อ OIT ถึง ITA ๒๕๖๙'));
  const english = await run(process.env.PATH ?? '', '--version', '--lang', 'en');
  expect({ status: english.status, stdout: english.stdout }).toEqual(
    told('facts known up to ITA 2569'),
  );
});

describe('--pdf', () => {
  test('puts a PDF of the memo beside it and names it in the JSON; the next run clears it away', async () => {
    const out = outFolder();
    const args = ['--out', out, '--date', '2026-03-10', '--force', '--json'];
    const { status, stdout } = await run(withSoffice(), ...args, '--pdf');
    expect(status).toBe(0);
    const { memo } = JSON.parse(stdout) as { memo: { name: string; file: string; pdf: string } };
    expect(basename(memo.pdf)).toBe(`${basename(memo.file, '.docx')}.pdf`);
    const laidOut = withHeldBlanks(readFileSync(memo.file));
    const expected = Buffer.concat([Buffer.from('%PDF-1.4 '), laidOut]);
    expect(readFileSync(memo.pdf).equals(expected)).toBe(true);

    const next = JSON.parse((await run(withSoffice(), ...args)).stdout) as { memo: object };
    expect(Object.keys(next.memo)).toEqual(['name', 'file', 'word']);
    expect(readdirSync(out).filter((name) => name.endsWith('.pdf'))).toEqual([]);
  });

  test('without LibreOffice ends with 2 and one line, before anything is made', async () => {
    const out = outFolder();
    const { status, stdout, stderr } = await run(
      '/nowhere',
      '--out',
      out,
      '--force',
      '--json',
      '--pdf',
    );
    expect(status).toBe(2);
    expect(stdout).toBe('');
    expect(stderr).toMatch(/^[^\n]*apt-get install libreoffice[^\n]*\n$/);
    expect(existsSync(out)).toBe(false);
  });

  test('ends with 2 and one line where LibreOffice makes nothing of the memo', async () => {
    const path = [fakeSoffice('exit 0'), process.env.PATH].join(delimiter);
    const { status, stderr } = await run(path, '--out', outFolder(), '--force', '--json', '--pdf');
    expect({ status, stderr }).toEqual({
      status: 2,
      stderr: 'LibreOffice ทำ PDF ของเอกสารนี้ไม่ได้ กรุณาสร้างโดยไม่ใช้ --pdf แล้วเปิดใน Word\n',
    });
  });
});

describe('--template', () => {
  test.each(['official', 'short', 'publication', 'progress'])(
    '%s is one that comes with the add-on',
    (name) => {
      expect(parseOptions(['--template', name]).template).toEqual({ readyMade: name });
    },
  );

  test.each(['own.docx', 'short.docx', 'toString'])('%s is a file', (name) => {
    expect(parseOptions(['--template', name]).template).toEqual({ file: resolve(name) });
  });

  test('an empty one is told what it may be', () => {
    expect(() => parseOptions(['--template', ''])).toThrow(/official, short, publication/);
  });

  test('what of a file may look other than it was meant is told, with its place, in words and in the JSON', async () => {
    const out = outFolder();
    const template = join(mkdtempSync(join(tmpdir(), 'cli-')), 'list.docx');
    const item = '<w:p><w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr></w:pPr>';
    const loop = '<w:r><w:t>{{#มาตรการ}}{{ชื่อมาตรการ}}{{/มาตรการ}}</w:t></w:r></w:p>';
    writeFileSync(template, docxOf(`${item}${loop}`));
    const args = ['--template', template, '--out', out, '--date', '2026-03-10', '--force'];
    const { status, stdout } = await run(process.env.PATH ?? '', ...args);
    expect(status).toBe(0);
    expect(stdout).toMatch(/แม่แบบ: ส่วนที่ทำซ้ำ \{\{#มาตรการ\}\} .* · เนื้อเรื่อง · ย่อหน้าที่ ๑/s);
    const json = JSON.parse((await run(process.env.PATH ?? '', ...args, '--json')).stdout);
    expect(json.template).toContainEqual(
      expect.objectContaining({
        place: 'เนื้อเรื่อง · ย่อหน้าที่ ๑',
        message: expect.stringMatching(/ข้อเดียวกัน/),
      }),
    );
  });

  test('without it the workbook’s own is filled', () => {
    expect(parseOptions([]).template).toBeNull();
  });
});

describe.each([
  ['npm start', parseOptions],
  ['npm run studio', parseCommandLine],
])('%s refuses in one line', (_program, parse) => {
  test.each([
    ['an option that it does not know', ['--nothing'], 'nothing'],
    ['two workbooks', ['package.json', 'README.md'], 'One workbook at a time.'],
    ['a workbook that is not there', ['none.xlsx'], 'none.xlsx: there is no such file'],
  ])('%s', (_what, args, reason) => {
    expect(() => parse(args)).toThrow(reason);
  });

  test('and says where its usage stands', () => {
    expect(() => parse(['--nothing'])).toThrow('--help');
  });
});

test('only --pdf needs LibreOffice', () => {
  withoutPrograms(() => {
    expect(parseOptions([]).pdf).toBe(false);
    expect(() => parseOptions(['--pdf'])).toThrow('apt-get install');
  });
  expect(withPath(fakeSoffice(), () => parseOptions(['--pdf']).pdf)).toBe(true);
});

describe('missing', () => {
  const missing = (...args: string[]) => run(process.env.PATH ?? '', 'missing', ...args);

  test('lists what the year still wants, says what is not known, ends with 1 and makes nothing', async () => {
    const out = outFolder();
    const { status, stdout, stderr } = await missing('--out', out);
    expect({ status, stderr }).toEqual({ status: 1, stderr: '' });
    expect(stdout).toContain('ข้อ O25 การประเมิน ITA ปี ๒๕๖๙\n  - จุดอ่อน');
    expect(stdout).toMatch(/ทราบเลขข้อ OIT ถึงการประเมินปี ๒๕๖๙ .*การประเมินปี ๒๕๗๐/);
    expect(existsSync(out)).toBe(false);
  });

  test('speaks English, and JSON to programs', async () => {
    expect((await missing('--lang', 'en')).stdout).toContain('item O25, ITA 2569');
    const { missing: told } = JSON.parse((await missing('--json')).stdout) as {
      missing: { fiscalYear: number; knownTo: number; items: { item: string | null }[] };
    };
    expect(told).toMatchObject({ fiscalYear: 2569, items: [{ item: 'O25' }, { item: null }] });
  });

  test('a file that is not there is told as everywhere', async () => {
    expect(await missing('none.xlsx')).toMatchObject({ status: 2 });
  });

  test('a file of that name is meant by its path', () => {
    const { command, workbook } = parseOptions(['missing', join(ROOT, 'samples/measures.xlsx')]);
    expect([command, basename(workbook)]).toEqual(['missing', 'measures.xlsx']);
    expect(() => parseOptions(['./missing'])).toThrow(/missing: there is no such file/);
  });
});

describe('--by-owner', () => {
  test('makes a request to each unit, in one batch, and names them under memos', async () => {
    const out = outFolder();
    const args = ['--out', out, '--date', '2026-03-10', '--by-owner', '--json'];
    const { status, stdout } = await run(process.env.PATH ?? '', ...args);
    expect(status).toBe(0);
    const { memo, memos, completion } = JSON.parse(stdout) as {
      memo: null;
      memos: { owner: string; name: string; file: string }[];
      completion: { byOwner: { owner: string }[] };
    };
    expect(memo).toBeNull();
    expect(memos.map(({ owner }) => owner)).toEqual(completion.byOwner.map(({ owner }) => owner));
    expect(memos.every(({ file, owner }) => existsSync(file) && file.includes(`ถึง${owner}`))).toBe(
      true,
    );
  });

  test('makes each request’s build for Word beside it, which says the same of its unit', async () => {
    const args = ['--out', outFolder(), '--date', '2026-03-10', '--by-owner', '--json'];
    const { memos } = JSON.parse((await run(process.env.PATH ?? '', ...args)).stdout) as {
      memos: { owner: string; file: string; word: string }[];
    };
    const names = memos.map(({ word }) => basename(word));
    expect(names).toEqual(memos.map(({ owner }) => `บันทึกข้อความ ถึง${owner} (สำหรับ Word).docx`));
    for (const { file, word } of memos) {
      const [doc, forWord] = await Promise.all(
        [file, word].map(async (each) =>
          plainBlanks(await docxText(readFileSync(each).toString('base64'))),
        ),
      );
      const asked = /จากข้อมูล ณ วันที่[^\n]*/.exec(doc ?? '')?.[0] ?? '?';
      expect(forWord).toContain(asked);
    }
  });

  const HEADS = [
    'ลำดับ',
    'มาตรการ',
    'ขั้นตอนหรือวิธีการ',
    'ผู้รับผิดชอบ',
    'การกำกับติดตาม',
    'สถานะการดำเนินการ',
    'หมายเหตุ',
  ];

  async function owned(...owners: readonly string[]): Promise<string> {
    const workbook = await openWorkbook(null);
    const { book } = workbook;
    for (const { id } of [...book.worksheets]) book.removeWorksheet(id);
    const sheet = book.addWorksheet('มาตรการ 2569');
    sheet.addRow(HEADS);
    owners.forEach((owner, at) => {
      const status = at % 2 === 0 ? 'อยู่ระหว่างดำเนินการ' : 'เสร็จแล้ว';
      sheet.addRow([at + 1, `จัดอบรมรุ่นที่ ${at + 1}`, 'อบรม', owner, 'ทุกไตรมาส', status, 'รุ่นแรก']);
    });
    const file = join(mkdtempSync(join(tmpdir(), 'cli-')), 'owned.xlsx');
    await workbook.save(file);
    return file;
  }

  interface Told {
    readonly memos: readonly { readonly owner: string; readonly file: string }[];
    readonly notes: readonly string[];
  }

  const told = async (file: string, ...more: readonly string[]) => {
    const out = outFolder();
    const args = [file, '--out', out, '--date', '2026-03-10', '--by-owner', '--json', ...more];
    return { ...(JSON.parse((await run(process.env.PATH ?? '', ...args)).stdout) as Told), out };
  };

  test('says what it left out and what is odd, and makes the others', async () => {
    const file = await owned('กองคลัง', 'ก'.repeat(900), '', 'กวผ.', 'คณะผู้บริหาร');
    const { memos, notes } = await told(file);
    expect(memos.map(({ owner }) => owner)).toEqual(['กองคลัง', 'กวผ.', 'คณะผู้บริหาร']);
    expect(notes).toEqual([
      expect.stringContaining('ยังไม่ระบุผู้ลงนาม'),
      expect.stringContaining('เพิ่มแถว “เรียน กวผ.”'),
      expect.stringContaining('“คณะผู้บริหาร” เป็นผู้บังคับบัญชา'),
      expect.stringMatching(/ว่าง: 3$/),
      expect.stringContaining('ช่อง มาตรการ 2569!D3'),
    ]);
  });

  test('of one status says so in each memo, in one batch of requests', async () => {
    const file = await owned('กองคลัง', 'กองคลัง', 'กองช่าง');
    const { memos, out } = await told(file, '--status', 'in-progress');
    expect(memos.map(({ owner }) => owner)).toEqual(['กองคลัง', 'กองช่าง']);
    const text = plainBlanks(await docxText(readFileSync(memos[0]?.file ?? '').toString('base64')));
    expect(text).toMatch(/จำนวน ๑ มาตรการ เฉพาะที่อยู่ระหว่างดำเนินการ/);
    const { book } = await openWorkbook(join(out, 'owned.xlsx'));
    const register = book.getWorksheet('ทะเบียนบันทึก');
    const rows = (register?.getSheetValues() ?? []).map((row) => JSON.stringify(row ?? ''));
    const requests = rows.filter((row) => row.includes('\\"request\\":\\"progress\\"'));
    expect(requests).toHaveLength(2);
    expect(requests.every((row) => /\\"batch\\":\{/.test(row))).toBe(true);
  });

  test('notes a unit that has none in that status, and says nothing else of what the status leaves out', async () => {
    const file = await owned('กองคลัง', 'กวผ.', 'กองคลัง', '', 'กองคลัง', 'ก'.repeat(900));
    const { memos, notes } = await told(file, '--status', 'in-progress');
    expect(memos.map(({ owner }) => owner)).toEqual(['กองคลัง']);
    expect(notes).toEqual([
      expect.stringContaining('ยังไม่ระบุผู้ลงนาม'),
      'ไม่ได้สร้างถึง กวผ.: ไม่มีมาตรการในสถานะที่เลือก',
    ]);
    const done = await told(file, '--status', 'done');
    expect(done.memos.map(({ owner }) => owner)).toEqual(['กวผ.']);
    expect(done.notes).toEqual([
      expect.stringContaining('ยังไม่ระบุผู้ลงนาม'),
      expect.stringContaining('เพิ่มแถว “เรียน กวผ.”'),
      expect.stringMatching(/ว่าง: 4$/),
      expect.stringContaining('!D7'),
      'ไม่ได้สร้างถึง กองคลัง: ไม่มีมาตรการในสถานะที่เลือก',
    ]);
  });

  test('says for which units no day can be proposed, also where others have one', async () => {
    const file = await owned('กองคลัง', 'กองช่าง');
    const workbook = await openWorkbook(file);
    const sheet = workbook.book.worksheets[0];
    Object.assign(sheet?.getCell('E2') ?? {}, { value: 'ภายในวันที่ 20 เมษายน 2569' });
    await workbook.save(file);
    const { notes } = await told(file, '--period', '6', '--date', '2026-04-02');
    expect(notes.filter((note) => note.includes('ไม่มีวันที่เสนอได้'))).toEqual([
      expect.stringMatching(/^ถึง กองช่าง: /),
    ]);
  });

  test('requests are made whatever errors there are; reports wait for --force, and that is the reason', async () => {
    const file = await owned('กองคลัง', 'กองช่าง');
    const workbook = await openWorkbook(file);
    Object.assign(workbook.book.worksheets[0]?.getCell('F2') ?? {}, { value: '' });
    await workbook.save(file);
    const args = [file, '--out', outFolder(), '--date', '2026-03-10', '--by-owner'];
    expect((await run(process.env.PATH ?? '', ...args)).status).toBe(0);
    const report = await run(
      process.env.PATH ?? '',
      ...args,
      '--template',
      'official',
      '--status',
      'done',
    );
    expect(report.status).toBe(1);
    expect(report.stdout).toContain('--force');
  });

  test('where no measure names a unit, that is the reason, whoever forces it', async () => {
    const args = [await owned('', '-'), '--out', outFolder(), '--by-owner', '--force'];
    const { status, stdout } = await run(process.env.PATH ?? '', ...args);
    expect(status).toBe(1);
    expect(stdout).toContain('ไม่มีมาตรการใดที่มีชื่อหน่วยงานผู้รับผิดชอบ');
    expect(stdout).not.toContain('--force');
  });

  test('is refused beside --owner, and so is a status that there is not', () => {
    expect(() => parseOptions(['--by-owner', '--owner', 'กองคลัง'])).toThrow(/choose one/);
    expect(() => parseOptions(['--status', 'done,late'])).toThrow(
      /not-started, in-progress, done, unclear/,
    );
    expect(parseOptions(['--status', 'done, unclear']).statuses).toEqual(['done', 'unclear']);
  });

  test('of one unit alone the memo is of its measures', async () => {
    const args = ['--out', outFolder(), '--date', '2026-03-10', '--owner', 'กองคลัง', '--json'];
    const { memo } = JSON.parse((await run(process.env.PATH ?? '', ...args)).stdout) as {
      memo: { name: string };
    };
    expect(memo.name).toMatch(/^บันทึกข้อความ กองคลัง รายงานผล/);
  });
});

describe('--sheet', () => {
  const HEAD = ['ลำดับ', 'มาตรการ', 'ขั้นตอนหรือวิธีการ', 'การกำกับติดตาม', 'สถานะการดำเนินการ', 'หมายเหตุ'];
  const rows = (unit: string, count: number) =>
    Array.from({ length: count }, (_, index) => [
      String(index + 1),
      `จัดอบรมรุ่นที่ ${index + 1} ของ${unit}`,
      `อบรมโดย${unit}`,
      'รายงานผู้บริหารทุกไตรมาส',
      'เสร็จแล้ว',
      'อบรม 12 คน',
    ]);

  async function departments(): Promise<string> {
    const workbook = await openWorkbook(null);
    const { book } = workbook;
    for (const { id } of [...book.worksheets]) book.removeWorksheet(id);
    for (const [unit, count] of [
      ['กองคลัง', 2],
      ['กองช่าง', 3],
      ['มาตรการ 2568', 1],
      ['มาตรการ 2569', 1],
    ] as const) {
      const sheet = book.addWorksheet(unit);
      for (const row of [HEAD, ...rows(unit, count)]) sheet.addRow(row);
    }
    const file = join(mkdtempSync(join(tmpdir(), 'cli-')), 'departments.xlsx');
    await workbook.save(file);
    return file;
  }

  const start = (file: string, ...args: readonly string[]) =>
    run(process.env.PATH ?? '', file, '--out', outFolder(), '--date', '2026-03-10', ...args);

  interface Json {
    readonly sheet: string;
    readonly sheets: readonly string[];
    readonly measures: readonly {
      readonly sheet: string;
      readonly number: string;
      owners: string[];
    }[];
    readonly completion: { readonly total: number; readonly byOwner: readonly { owner: string }[] };
    readonly findings: readonly { readonly rule: string; readonly sheet: string }[];
    readonly memo: { readonly file: string } | null;
  }

  test('given twice, the sheets are one list: one memo, each measure with its sheet and its unit', async () => {
    const file = await departments();
    const both = await start(file, '--sheet', 'กองคลัง', '--sheet', 'กองช่าง', '--json');
    expect(both.status).toBe(0);
    const json = JSON.parse(both.stdout) as Json;
    expect([json.sheet, json.sheets]).toEqual(['กองคลัง', ['กองคลัง', 'กองช่าง']]);
    expect(json.measures.map(({ sheet, number, owners }) => [sheet, number, owners])).toEqual([
      ['กองคลัง', '1', ['กองคลัง']],
      ['กองคลัง', '2', ['กองคลัง']],
      ['กองช่าง', '1', ['กองช่าง']],
      ['กองช่าง', '2', ['กองช่าง']],
      ['กองช่าง', '3', ['กองช่าง']],
    ]);
    expect(json.completion).toMatchObject({
      total: 5,
      byOwner: [{ owner: 'กองคลัง' }, { owner: 'กองช่าง' }],
    });
    expect(existsSync(json.memo?.file ?? '')).toBe(true);
    expect((await start(file, '--sheet', 'กองคลัง', '--sheet', 'กองช่าง')).stdout).toContain(
      'ชีต กองคลัง, กองช่าง',
    );
  });

  test('given once, or not at all, the JSON names the one sheet in the same way', async () => {
    const file = await departments();
    for (const args of [[], ['--sheet', 'กองคลัง']]) {
      const { sheets, measures } = JSON.parse(
        (await start(file, ...args, '--json')).stdout,
      ) as Json;
      expect(sheets).toEqual(['กองคลัง']);
      expect(measures.map(({ sheet, owners }) => [sheet, owners])).toEqual([
        ['กองคลัง', []],
        ['กองคลัง', []],
      ]);
    }
  });

  test('is found however its name is spaced or its digits are written, and counts once', async () => {
    const file = await departments();
    const sheetsOf = async (...names: readonly string[]) => {
      const args = names.flatMap((name) => ['--sheet', name]);
      return (JSON.parse((await start(file, ...args, '--json')).stdout) as Json).sheets;
    };
    expect(await sheetsOf('กองคลัง ')).toEqual(['กองคลัง']);
    expect(await sheetsOf(' มาตรการ  ๒๕๖๙')).toEqual(['มาตรการ 2569']);
    expect(await sheetsOf('กองคลัง', 'กองคลัง ')).toEqual(['กองคลัง']);
  });

  test('one that is not there ends with 2 and names it; two of other years end with 1', async () => {
    const file = await departments();
    const unknown = await start(file, '--sheet', 'กองคลัง', '--sheet', 'ไม่มี', '--json');
    expect([unknown.status, unknown.stdout]).toEqual([2, '']);
    expect(unknown.stderr).toMatch(/^[^\n]*“ไม่มี”[^\n]*\n$/);
    const years = await start(file, '--sheet', 'มาตรการ 2569', '--sheet', 'มาตรการ 2568', '--json');
    const { findings, memo } = JSON.parse(years.stdout) as Json;
    expect([years.status, memo]).toEqual([1, null]);
    expect(findings).toContainEqual(
      expect.objectContaining({ rule: 'sheet/years-differ', sheet: 'มาตรการ 2568' }),
    );
  });
});

describe('a command line that cannot be meant', () => {
  const path = process.env.PATH ?? '';

  test.each<[string, readonly string[], RegExp, RegExp]>([
    ['an option there is not', ['--frce'], /ไม่มีตัวเลือก --frce/, /no option --frce/],
    ['a file there is not', ['none.xlsx'], /ไม่มีไฟล์นี้/, /no such file/],
    ['a folder', ['samples'], /เป็นโฟลเดอร์/, /it is a folder/],
    [
      'a file that is no workbook',
      ['README.md'],
      /บันทึกหรือดาวน์โหลดเป็น .xlsx/,
      /save or download it as .xlsx/,
    ],
    [
      'a sheet there is not, with those there are',
      ['--sheet', 'ไม่มี'],
      /ไม่พบชีตชื่อ “ไม่มี”.*\(ชีตที่มี: .*มาตรการ/,
      /no sheet named “ไม่มี”.*\(there are: .*มาตรการ/,
    ],
  ])('%s is told in one line of one language, with its way out', async (_what, args, th, en) => {
    for (const [language, told] of [
      ['th', th],
      ['en', en],
    ] as const) {
      const { status, stdout, stderr } = await run(
        path,
        ...args,
        '--out',
        outFolder(),
        '--lang',
        language,
      );
      expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
      expect(stderr).toMatch(told);
      expect(stderr).toMatch(/^[^\n]+\n$/);
      expect(stderr).not.toMatch(/EISDIR|ENOENT|parseArgs|positional/);
      if (language === 'th') expect(stderr).toMatch(/[ก-๙]/);
    }
  });

  test('--help ends with 0 and makes nothing', async () => {
    const { status, stdout, stderr } = await run(path, '--help', '--lang', 'en');
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout).toMatch(/^Checks the measures/);
    expect(stdout).not.toContain('\u001b');
  });
});
