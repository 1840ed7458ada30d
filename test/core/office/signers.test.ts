import { readSigners, SIGNER_COLUMNS, signerColumns } from '../../../src/core/office/signers';

const HEADING = SIGNER_COLUMNS.map(({ label }) => label);

test('signers come by ลำดับ, those without one last, each with its row', () => {
  const signers = readSigners([
    HEADING,
    [2, 'ความเห็น', 'นางวิไล', 'ปลัด', '', 'wilai@example.go.th'],
    ['', '', '', '', '', ''],
    ['', '', 'นายใหม่', 'รองนายก', '', ''],
    ['๑', 'ความเห็น', ' นายมานะ ', 'รองหัวหน้า', 'หัวหน้าสำนักปลัด', ''],
  ]);
  expect(signers.map(({ row, order, name }) => [row, order, name])).toEqual([
    [5, 1, 'นายมานะ'],
    [2, 2, 'นางวิไล'],
    [4, null, 'นายใหม่'],
  ]);
  expect(signers[0]?.actingFor).toBe('หัวหน้าสำนักปลัด');
  expect(signers[1]?.email).toBe('wilai@example.go.th');
});

test('two without ลำดับ keep the order of the sheet', () => {
  const signers = readSigners([HEADING, ['', '', 'ข', '', '', ''], ['', '', 'ก', '', '', '']]);
  expect(signers.map(({ name }) => name)).toEqual(['ข', 'ก']);
});

test('columns are found by their headings, in any order and below a title', () => {
  const rows = [
    ['ผู้ลงนามในบันทึก'],
    ['อีเมล์', 'ตำแหน่ง', 'ชื่อ - สกุล', 'ลำดับที่'],
    ['a@b.go.th', 'ปลัด', 'นายเอ', 1],
  ];
  expect(readSigners(rows)).toEqual([
    {
      row: 3,
      order: 1,
      heading: '',
      name: 'นายเอ',
      position: 'ปลัด',
      actingFor: '',
      email: 'a@b.go.th',
    },
  ]);
  expect(signerColumns(rows).get('email')).toBe(1);
  expect(signerColumns(rows).has('heading')).toBe(false);
});

test('a number alone is no signer', () => {
  expect(readSigners([HEADING, [1, '', '', '', '', '']])).toEqual([]);
});

test('an empty sheet has no signers', () => {
  expect(readSigners([])).toEqual([]);
});

test.each([
  ['ลำดับที่', 'หัวข้อความเห็น', 'ชื่อ – สกุล', 'ตำแหน่ง', 'รักษาการ', 'อีเมล์'],
  ['ที่', 'ความเห็น/คำสั่ง', 'ชื่อ-ชื่อสกุล', 'ตำแหน่งปัจจุบัน', 'ตำแหน่งที่รักษาราชการแทน', 'Gmail'],
  ['No.', 'หัวเรื่อง', 'ผู้ลงนาม', 'ชื่อตำแหน่ง', 'รักษาราชการแทน (ถ้ามี)', 'E-mail (ถ้ามี)'],
  ['#', 'หัวข้อ', 'ชื่อ และ นามสกุล', 'ตำแหน่ง (เต็ม)', 'รักษาการแทน', 'ไปรษณีย์อิเล็กทรอนิกส์'],
  ['Order', 'Heading', 'Full name', 'Position', 'Acting for', 'Email'],
])('an office’s own headings: %s, %s, %s, %s, %s, %s', (...headings) => {
  const row = [1, 'ความเห็นปลัด', '(ชื่อ–สกุล)', 'หัวหน้าสำนักปลัด', 'ปลัดเทศบาล', 'a@example.org'];
  expect(readSigners([['ผู้ลงนามตามลำดับชั้น'], headings, row])).toEqual([
    {
      row: 3,
      order: 1,
      heading: 'ความเห็นปลัด',
      name: '(ชื่อ–สกุล)',
      position: 'หัวหน้าสำนักปลัด',
      actingFor: 'ปลัดเทศบาล',
      email: 'a@example.org',
    },
  ]);
});

test('the words of a signer are no headings', () => {
  const rows = [
    [1, 'ความเห็นหัวหน้าสำนักปลัด', 'ชื่อ–สกุล', 'หัวหน้าสำนักปลัด', '', ''],
    [2, 'คำสั่งนายก', 'ชื่อ–สกุล', 'นายกเทศมนตรี', '', ''],
  ];
  expect(readSigners(rows).map(({ heading, position }) => [heading, position])).toEqual([
    ['ความเห็นหัวหน้าสำนักปลัด', 'หัวหน้าสำนักปลัด'],
    ['คำสั่งนายก', 'นายกเทศมนตรี'],
  ]);
});

test('a sheet that was sorted with its headings has signers above them, and a title is none', () => {
  const headings = ['ลำดับ', 'หัวข้อ', 'ชื่อ', 'ตำแหน่ง', 'รักษาราชการแทน', 'อีเมล'];
  const rows = [
    ['ผู้ลงนามตามลำดับชั้น', 'งบประมาณ 2569', '', ''],
    [2, 'คำสั่งนายก', '(ชื่อ–สกุล)', 'นายกเทศมนตรี', '', ''],
    headings,
    [1, 'ความเห็นปลัด', '(ชื่อ–สกุล)', 'ปลัดเทศบาล', '', ''],
  ];
  expect(readSigners(rows).map(({ row, position }) => [row, position])).toEqual([
    [4, 'ปลัดเทศบาล'],
    [2, 'นายกเทศมนตรี'],
  ]);
});
