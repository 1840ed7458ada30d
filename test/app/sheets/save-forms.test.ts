import { saveSettings } from '../../../src/app/sheets/save-settings';
import { type SignerTexts, saveSigners } from '../../../src/app/sheets/save-signers';
import { createMemorySession } from '../session';

describe('saving settings', () => {
  const sheets = {
    ตั้งค่า: [
      ['รายการ', 'ค่า'],
      ['หน่วยงาน', 'เทศบาลเดิม'],
      ['คำขวัญ', 'ของเรา'],
    ],
  };

  test('writes only what changed, beside its label', () => {
    const session = createMemorySession(sheets);
    saveSettings(session, [{ key: 'agency', before: 'เทศบาลเดิม', after: 'เทศบาลใหม่ ' }]);
    expect(session.ports.cells.get('ตั้งค่า')).toEqual([
      ['รายการ', 'ค่า'],
      ['หน่วยงาน', 'เทศบาลใหม่'],
      ['คำขวัญ', 'ของเรา'],
    ]);
  });

  test('a setting the sheet has no row for gets one below', () => {
    const session = createMemorySession(sheets);
    saveSettings(session, [{ key: 'phone', before: '', after: '0 0000 0000' }]);
    expect(session.ports.cells.get('ตั้งค่า')?.[3]).toEqual(['โทรศัพท์', '0 0000 0000']);
  });

  test('what a colleague has changed since stays, and is told', () => {
    const session = createMemorySession(sheets);
    const change = { key: 'agency', before: 'ก่อนหน้า', after: 'ใหม่' } as const;
    expect(saveSettings(session, [change])).toEqual({ changedMeanwhile: ['หน่วยงาน'] });
    expect(session.ports.cells.get('ตั้งค่า')?.[1]).toEqual(['หน่วยงาน', 'เทศบาลเดิม']);
  });

  test('without the sheet it is made first', () => {
    const session = createMemorySession({ มาตรการ: [['มาตรการ']] });
    saveSettings(session, [{ key: 'agency', before: '', after: 'เทศบาล' }]);
    expect(session.ports.cells.get('ตั้งค่า')).toContainEqual(['หน่วยงาน', 'เทศบาล', '']);
  });
});

describe('saving the settings of a fiscal year', () => {
  const sheets = {
    ตั้งค่า: [
      ['รายการ', 'ค่า', 'ปีงบประมาณ 2570'],
      ['ปีงบประมาณ', '2569', ''],
      ['ที่', 'ตย 1/2569', ''],
    ],
  };

  test('writes into that year’s column, and leaves the other year’s', () => {
    const session = createMemorySession(sheets);
    const change = { key: 'reference', before: '', after: 'ตย 9/2570', year: 2570 } as const;
    expect(saveSettings(session, [change])).toEqual({ changedMeanwhile: [] });
    expect(session.ports.cells.get('ตั้งค่า')?.[2]).toEqual(['ที่', 'ตย 1/2569', 'ตย 9/2570']);
  });

  test('the year whose value ค่า holds is changed there', () => {
    const session = createMemorySession(sheets);
    const change = {
      key: 'reference',
      before: 'ตย 1/2569',
      after: 'ตย 2/2569',
      year: 2569,
    } as const;
    saveSettings(session, [change]);
    expect(session.ports.cells.get('ตั้งค่า')?.[2]).toEqual(['ที่', 'ตย 2/2569', '']);
  });

  test('a setting without a row gets one, in the column where it belongs', () => {
    const session = createMemorySession(sheets);
    saveSettings(session, [
      { key: 'itaScore', before: '', after: '91', year: 2570 },
      { key: 'phone', before: '', after: '0 0000', year: 2570 },
    ]);
    expect(session.ports.cells.get('ตั้งค่า')?.slice(3)).toEqual([
      ['คะแนน ITA', '', '91'],
      ['โทรศัพท์', '0 0000'],
    ]);
  });
});

describe('saving signers', () => {
  const sheets = {
    ผู้ลงนาม: [
      ['ตำแหน่ง', 'ชื่อ', 'ลำดับ', 'อีเมล'],
      ['ปลัด', 'ก', '1', 'a@example.org'],
      ['นายก', 'ข', '2', ''],
    ],
  };
  const clerk: SignerTexts = {
    order: '1',
    heading: '',
    name: 'ก',
    position: 'ปลัด',
    actingFor: '',
    email: 'a@example.org',
  };

  test('changes a row in place, in the sheet’s own order of columns', () => {
    const session = createMemorySession(sheets);
    saveSigners(session, [{ row: 2, before: clerk, after: { ...clerk, name: 'ค' } }]);
    expect(session.ports.cells.get('ผู้ลงนาม')?.[1]).toEqual(['ปลัด', 'ค', '1', 'a@example.org']);
  });

  test('adds a signer below, and takes one out by emptying the row', () => {
    const session = createMemorySession(sheets);
    saveSigners(session, [
      { row: null, before: null, after: { ...clerk, name: 'ใหม่', order: '3' } },
      { row: 2, before: clerk, after: null },
    ]);
    expect(session.ports.cells.get('ผู้ลงนาม')?.slice(1)).toEqual([
      ['', '', '', ''],
      ['นายก', 'ข', '2', ''],
      ['ปลัด', 'ใหม่', '3', 'a@example.org'],
    ]);
  });

  test('a place in turn may be written in Thai digits or with a dot', () => {
    const session = createMemorySession({
      ผู้ลงนาม: [
        ['ลำดับ', 'ชื่อ', 'ตำแหน่ง'],
        ['๑.', 'ก', 'ปลัด'],
      ],
    });
    const before = { ...clerk, email: '' };
    const change = { row: 2, before, after: { ...before, name: 'ค' } };
    expect(saveSigners(session, [change])).toEqual({ changedMeanwhile: [] });
    expect(session.ports.cells.get('ผู้ลงนาม')?.[1]?.[1]).toBe('ค');
  });

  test('a column that the sheet has not got is added with its heading', () => {
    const session = createMemorySession({
      ผู้ลงนาม: [
        ['ลำดับ', 'ชื่อ', 'ตำแหน่ง'],
        ['1', 'ก', 'ปลัด'],
      ],
    });
    const before = { ...clerk, email: '' };
    saveSigners(session, [{ row: 2, before, after: clerk }]);
    expect(session.ports.cells.get('ผู้ลงนาม')).toEqual([
      ['ลำดับ', 'ชื่อ', 'ตำแหน่ง', 'อีเมล'],
      ['1', 'ก', 'ปลัด', 'a@example.org'],
    ]);
  });

  test('a row that a colleague has changed since stays, and is told', () => {
    const session = createMemorySession(sheets);
    const stale = { ...clerk, name: 'อื่น' };
    expect(saveSigners(session, [{ row: 2, before: stale, after: null }])).toEqual({
      changedMeanwhile: ['อื่น'],
    });
    expect(session.ports.cells.get('ผู้ลงนาม')?.[1]?.[1]).toBe('ก');
  });
});
