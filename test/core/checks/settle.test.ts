/** Accepting one finding keeps that one quiet, and no other of the cell. */
import { runChecks } from '../../../src/core/checks';
import { settle } from '../../../src/core/checks/settle';
import { acceptable } from '../../../src/core/settled/acceptance';
import { sourceOf } from './fixture';

const HEADINGS = ['ลำดับ', 'มาตรการ', 'วิธีการ', 'ผู้รับผิดชอบ', 'การกำกับติดตาม', 'สถานะ', 'หมายเหตุ'];
const TITLE = 'เผยแพร่ข้อมูลของหน่วยงาน';

function office(method: string, status = 'เสร็จแล้ว', note = 'เผยแพร่ 12 ม.ค. 69') {
  const row = ['1', TITLE, method, 'กองช่าง', 'รายงานทุกเดือน', status, note];
  return sourceOf([
    { part: 'measures', sheet: 'มาตรการ 2569', cells: [HEADINGS, row] },
    {
      part: 'settings',
      sheet: 'ตั้งค่า',
      cells: [
        ['รายการ', 'ค่า'],
        ['ปีงบประมาณ', '2569'],
      ],
    },
  ]);
}

function openIn(source: ReturnType<typeof office>, rule: string, accepted: readonly string[] = []) {
  const { open } = settle(runChecks(source), source, new Set(accepted));
  return open.filter(({ finding }) => finding.rule === rule).map(({ as }) => as?.key ?? '');
}

test.each([
  ['text/spelling', 'ตรวจความสอาดและเผยแพร่ทางเว็ปไซด์'],
  ['privacy/personal-data', 'โทร 081-234-5678 และ 089-111-2222'],
  ['privacy/personal-data', 'โทร 081-234-5678 และ 081-111-2278'],
])('%s: of two findings in a cell the other stays', (rule, method) => {
  const source = office(method);
  const [one = '', other = ''] = openIn(source, rule);
  expect(one).not.toBe(other);
  expect(openIn(source, rule, [one])).toEqual([other]);
  expect(openIn(source, rule, [one, other])).toEqual([]);
});

test('a contradiction is another one where the status is', () => {
  const note = 'เผยแพร่แล้ว 10 จาก 12 เดือน';
  const [done = ''] = openIn(office('ลงเว็บไซต์', 'เสร็จแล้ว', note), 'status/contradiction');
  const changed = office('ลงเว็บไซต์', 'ยังไม่ดำเนินการ', note);
  expect(openIn(changed, 'status/contradiction', [done])).toHaveLength(1);
});

test('what a workbook of old has accepted stays quiet, and no second finding of the cell with it', () => {
  const method = 'โทร 081-234-5678 และ 089-111-2222';
  const source = office(method);
  const old = acceptable('privacy/personal-data', method, TITLE).key;
  const [, second] = openIn(source, 'privacy/personal-data');
  expect(openIn(source, 'privacy/personal-data', [old])).toEqual([second]);
  const { accepted } = settle(runChecks(source), source, new Set([old]));
  expect(accepted.map(({ as }) => as?.key)).toEqual([old]);
});

describe('what accepting goes by', () => {
  const SIGNERS = [
    ['ชื่อ-สกุล', 'ตำแหน่ง'],
    ['นางสมใจ สมมติ', 'หัวหน้าสำนักปลัด'],
    // Where the settings have the subject.
    ['นายสมชาย ตัวอย่าง', 'ผู้ดูแลเว็ปไซด์'],
  ];
  const SETTINGS = [
    ['รายการ', 'ค่า'],
    ['ปีงบประมาณ', '2569'],
    ['เรื่อง', 'รายงานเว็ปไซด์'],
    ['หมายเหตุของเรา', 'แก้เว็ปไซด์'],
  ];
  const cells = [
    ['รายงานทางเว็ปไซด์'],
    HEADINGS,
    ['1', TITLE, 'ลงเว็ปไซด์', 'กองช่าง', 'รายงานทุกเดือน', 'เสร็จแล้ว', 'เผยแพร่ 12 ม.ค. 69'],
    ['', '', 'สรุปลงเว็ปไซด์', 'กองช่าง', 'รายงานทุกเดือน', 'เสร็จแล้ว', 'เผยแพร่ 13 ม.ค. 69'],
  ];
  const source = sourceOf([
    { part: 'measures', sheet: 'มาตรการ 2569', cells },
    { part: 'settings', sheet: 'ตั้งค่า', cells: SETTINGS },
    { part: 'signers', sheet: 'ผู้ลงนาม', cells: SIGNERS },
  ]);
  const { open } = settle(runChecks(source), source, new Set());
  const ways = new Map(
    open
      .filter(({ finding }) => finding.rule === 'text/spelling')
      .map(({ finding, as }) => [`${finding.sheet} ${finding.cell}`, as]),
  );

  test.each([
    ['มาตรการ 2569 A1', 'รายงานทางเว็ปไซด์', ''],
    ['มาตรการ 2569 C3', 'ลงเว็ปไซด์', TITLE],
    ['มาตรการ 2569 C4', 'สรุปลงเว็ปไซด์', TITLE],
    ['ตั้งค่า B3', 'รายงานเว็ปไซด์', 'เรื่อง'],
    ['ตั้งค่า B4', 'แก้เว็ปไซด์', 'หมายเหตุของเรา'],
    ['ผู้ลงนาม B3', 'ผู้ดูแลเว็ปไซด์', ''],
  ])('at %s is its text “%s”, and what it is of: “%s”', (place, text, title) => {
    expect(ways.get(place)).toMatchObject({ text, title });
  });

  test('of a whole sheet is what the finding names', () => {
    const bare = { ...sourceOf([{ part: 'measures', sheet: 'มาตรการ', cells }]), period: null };
    const found = settle(runChecks(bare), bare, new Set()).open.filter(
      ({ finding }) => finding.rule === 'memo/no-agency',
    );
    expect(found.map(({ finding, as }) => [finding.cell, as?.text, as?.title])).toEqual([
      [null, '{}', ''],
    ]);
  });
});

test('without what the count needs nothing is accepted, whatever a workbook keeps', () => {
  const source = office('ลงเว็บไซต์', '');
  const [found] = runChecks(source).filter(({ rule }) => rule === 'status/none');
  const keys = [
    acceptable('status/none', '', TITLE),
    acceptable('status/none', '', TITLE, found?.details),
  ];
  const { open, accepted } = settle(runChecks(source), source, new Set(keys.map(({ key }) => key)));
  expect(accepted).toEqual([]);
  expect(open).toContainEqual({ finding: found, as: null });
});
