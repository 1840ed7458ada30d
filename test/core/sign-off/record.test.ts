import { addHistory, readHistory } from '../../../src/core/sign-off/history';
import {
  LOCKS,
  newRecord,
  readRecord,
  type SignOffRecord,
  writeRecord,
} from '../../../src/core/sign-off/record';
import {
  DECISIONS,
  ORDERS,
  ROLES,
  SHARE_REFUSALS,
  type SignerRecord,
} from '../../../src/core/sign-off/round';
import fc from '../../property';

const anySigner: fc.Arbitrary<SignerRecord> = fc.record({
  heading: fc.string(),
  name: fc.string(),
  position: fc.string(),
  actingFor: fc.string(),
  email: fc.constantFrom('=1+1@example.org', '+081', 'one@example.org'),
  role: fc.constantFrom(...ROLES),
  takingBack: fc.boolean(),
  asked: fc.constantFrom('', '-', 'a1'),
  access: fc.constantFrom('none', 'sending', 'shared', 'refused', 'taken-back'),
  permission: fc.string(),
  accessAt: fc.string(),
  askedAt: fc.string(),
  refusal: fc.constantFrom(null, ...SHARE_REFUSALS),
  decision: fc.constantFrom(null, ...DECISIONS),
  order: fc.constantFrom(null, ...ORDERS),
  decidedOn: fc.constantFrom('', '2026-03-10'),
  remark: fc.string(),
});

const anyRecord: fc.Arbitrary<SignOffRecord> = fc.record({
  id: fc.string(),
  doc: fc.string(),
  signers: fc.array(anySigner, { maxLength: 5 }),
  link: fc.constantFrom(null, { role: 'reader' as const, permission: '', closing: true }),
  since: fc.string(),
  modified: fc.string(),
  updating: fc.string(),
  bytes: fc.string(),
  making: fc.option(fc.record({ by: fc.string(), what: fc.string(), at: fc.string() })),
  lock: fc.constantFrom(...LOCKS),
  folder: fc.string(),
  toFile: fc.boolean(),
  sentOn: fc.string(),
  confirmedOn: fc.string(),
  replaces: fc.string(),
  cancelled: fc.option(fc.record({ reason: fc.string(), at: fc.string(), asking: fc.boolean() })),
});

test('what is written is read again', () => {
  fc.assert(
    fc.property(anyRecord, (record) => {
      expect(readRecord(writeRecord(record))).toEqual(record);
    }),
  );
});

test('whatever stands in the cell is read without an exception', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
      const record = readRecord(text);
      expect(record === null || Array.isArray(record.signers)).toBe(true);
    }),
  );
});

test.each(['', 'ลบแล้ว', '{}', '[]', 'null', '{"signers":'])('%j is no record', (text) => {
  expect(readRecord(text)).toBeNull();
});

test('a field that was changed by hand falls back alone', () => {
  const signer = { name: 'ก', role: 'owner', access: 'maybe', decision: 'yes', remark: 5 };
  expect(readRecord(JSON.stringify({ signers: [signer], link: { role: 'writer' } }))).toMatchObject(
    {
      signers: [{ name: 'ก', role: 'commenter', access: 'none', decision: null, remark: '' }],
      link: null,
    },
  );
});

describe('within one cell', () => {
  const [signer] = newRecord([
    { heading: '', name: 'ชื่อ', position: '', actingFor: '', email: '' },
  ]).signers;

  test('remarks go before anything else does', () => {
    const signers = Array.from({ length: 60 }, () => ({ ...signer!, remark: 'ก'.repeat(500) }));
    const text = writeRecord({ ...newRecord([]), signers });
    expect(text.length).toBeLessThanOrEqual(49_000);
    expect(readRecord(text)?.signers.map(({ name }) => name)).toEqual(signers.map(() => 'ชื่อ'));
  });

  test('whatever there is, it fits', () => {
    const long = 'ก'.repeat(5000);
    const who = { heading: long, name: long, position: long, actingFor: long, email: long };
    const text = writeRecord(newRecord(Array.from({ length: 300 }, () => who)));
    expect(text.length).toBeLessThanOrEqual(49_000);
    expect(readRecord(text)).not.toBeNull();
  });
});

describe('the history', () => {
  test('has the newest line first, each on one line', () => {
    const first = addHistory('', [{ when: '1 มีนาคม 2569 09:00', text: 'จัดทำ' }]);
    const cell = addHistory(first, [
      { when: '2 มีนาคม 2569 09:00', text: 'ส่งให้ ก' },
      { when: '2 มีนาคม 2569 09:01', text: 'หมายเหตุ\nสองบรรทัด' },
    ]);
    expect(readHistory(cell)).toEqual([
      { when: '2 มีนาคม 2569 09:01', text: 'หมายเหตุ สองบรรทัด' },
      { when: '2 มีนาคม 2569 09:00', text: 'ส่งให้ ก' },
      { when: '1 มีนาคม 2569 09:00', text: 'จัดทำ' },
    ]);
  });

  test('keeps what the staff have written between', () => {
    expect(readHistory(addHistory('ของเรา', [{ when: 'ว', text: 'ข' }]))).toEqual([
      { when: 'ว', text: 'ข' },
      { when: '', text: 'ของเรา' },
    ]);
  });

  test('ends after thirty lines, and before a cell is full', () => {
    let cell = '';
    for (let day = 0; day < 90; day++)
      cell = addHistory(cell, [{ when: `${day}`, text: 'ก'.repeat(2000) }]);
    expect(cell.length).toBeLessThanOrEqual(30_000);
    expect(readHistory(cell)[0]?.when).toBe('89');
    for (let day = 0; day < 90; day++) cell = addHistory(cell, [{ when: `${day}`, text: 'ก' }]);
    expect(readHistory(cell)).toHaveLength(30);
  });
});
