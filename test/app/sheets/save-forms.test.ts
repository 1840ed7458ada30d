import { saveSettings } from '../../../src/app/sheets/save-settings';
import { type SignerTexts, saveSigners } from '../../../src/app/sheets/save-signers';
import { MESSAGES } from '../../../src/words';
import { createMemoryPorts } from '../../contract/memory-ports';

const words = MESSAGES.th.setUp;

describe('saving settings', () => {
  const sheets = {
    ตั้งค่า: [
      ['รายการ', 'ค่า'],
      ['หน่วยงาน', 'เทศบาลเดิม'],
      ['คำขวัญ', 'ของเรา'],
    ],
  };

  test('writes only what changed, beside its label', () => {
    const ports = createMemoryPorts(sheets);
    saveSettings(ports, words, [{ key: 'agency', before: 'เทศบาลเดิม', after: 'เทศบาลใหม่ ' }]);
    expect(ports.cells.get('ตั้งค่า')).toEqual([
      ['รายการ', 'ค่า'],
      ['หน่วยงาน', 'เทศบาลใหม่'],
      ['คำขวัญ', 'ของเรา'],
    ]);
  });

  test('a setting the sheet has no row for gets one below', () => {
    const ports = createMemoryPorts(sheets);
    saveSettings(ports, words, [{ key: 'phone', before: '', after: '0 0000 0000' }]);
    expect(ports.cells.get('ตั้งค่า')?.[3]).toEqual(['โทรศัพท์', '0 0000 0000']);
  });

  test('what a colleague has changed since stays, and is told', () => {
    const ports = createMemoryPorts(sheets);
    const change = { key: 'agency', before: 'ก่อนหน้า', after: 'ใหม่' } as const;
    expect(saveSettings(ports, words, [change])).toEqual({ changedMeanwhile: ['หน่วยงาน'] });
    expect(ports.cells.get('ตั้งค่า')?.[1]).toEqual(['หน่วยงาน', 'เทศบาลเดิม']);
  });

  test('without the sheet it is made first', () => {
    const ports = createMemoryPorts({ มาตรการ: [['มาตรการ']] });
    saveSettings(ports, words, [{ key: 'agency', before: '', after: 'เทศบาล' }]);
    expect(ports.cells.get('ตั้งค่า')).toContainEqual(['หน่วยงาน', 'เทศบาล']);
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
    const ports = createMemoryPorts(sheets);
    saveSigners(ports, [{ row: 2, before: clerk, after: { ...clerk, name: 'ค' } }]);
    expect(ports.cells.get('ผู้ลงนาม')?.[1]).toEqual(['ปลัด', 'ค', '1', 'a@example.org']);
  });

  test('adds a signer below, and takes one out by emptying the row', () => {
    const ports = createMemoryPorts(sheets);
    saveSigners(ports, [
      { row: null, before: null, after: { ...clerk, name: 'ใหม่', order: '3' } },
      { row: 2, before: clerk, after: null },
    ]);
    expect(ports.cells.get('ผู้ลงนาม')?.slice(1)).toEqual([
      ['', '', '', ''],
      ['นายก', 'ข', '2', ''],
      ['ปลัด', 'ใหม่', '3', 'a@example.org'],
    ]);
  });

  test('a place in turn may be written in Thai digits or with a dot', () => {
    const ports = createMemoryPorts({
      ผู้ลงนาม: [
        ['ลำดับ', 'ชื่อ', 'ตำแหน่ง'],
        ['๑.', 'ก', 'ปลัด'],
      ],
    });
    const before = { ...clerk, email: '' };
    const change = { row: 2, before, after: { ...before, name: 'ค' } };
    expect(saveSigners(ports, [change])).toEqual({ changedMeanwhile: [] });
    expect(ports.cells.get('ผู้ลงนาม')?.[1]?.[1]).toBe('ค');
  });

  test('a column that the sheet has not got is added with its heading', () => {
    const ports = createMemoryPorts({
      ผู้ลงนาม: [
        ['ลำดับ', 'ชื่อ', 'ตำแหน่ง'],
        ['1', 'ก', 'ปลัด'],
      ],
    });
    const before = { ...clerk, email: '' };
    saveSigners(ports, [{ row: 2, before, after: clerk }]);
    expect(ports.cells.get('ผู้ลงนาม')).toEqual([
      ['ลำดับ', 'ชื่อ', 'ตำแหน่ง', 'อีเมล'],
      ['1', 'ก', 'ปลัด', 'a@example.org'],
    ]);
  });

  test('a row that a colleague has changed since stays, and is told', () => {
    const ports = createMemoryPorts(sheets);
    const stale = { ...clerk, name: 'อื่น' };
    expect(saveSigners(ports, [{ row: 2, before: stale, after: null }])).toEqual({
      changedMeanwhile: ['อื่น'],
    });
    expect(ports.cells.get('ผู้ลงนาม')?.[1]?.[1]).toBe('ก');
  });
});
