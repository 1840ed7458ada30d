import mammoth from 'mammoth';
import PizZip from 'pizzip';
import { checkTemplate } from '../../src/core/template/render';
import { buildTemplate, type Target } from '../../template/build-template';
import { filledBytes, partOf } from '../core/docx/docx';
import { activity, measure, type SampleParts, sampleFields } from '../core/template/samples';
import { expectInOrder, paragraphsWith, rowCounts, tablesOf, textFilled } from './filled-template';
import { OFFICE } from './office-sample';

const TARGETS = ['docs', 'word'] as const;

const templates = new Map<Target, Uint8Array>();
beforeAll(async () => {
  for (const target of TARGETS) templates.set(target, await buildTemplate('official', target));
});

function template(target: Target): Uint8Array {
  return templates.get(target) ?? new Uint8Array();
}

function memoText(target: Target, parts: SampleParts) {
  return textFilled(template(target), parts);
}

const ARABIC: SampleParts = {
  measures: [measure('1', 'ให้ความรู้', activity('done')), measure('2', 'อบรม', activity(null))],
  period: 'six-months',
};

describe.each(TARGETS)('the memo filled from the %s build', (target) => {
  const full = OFFICE;

  test('passes its own check, filled or empty', () => {
    expect(checkTemplate(template(target), sampleFields(full))).toEqual([]);
    expect(checkTemplate(template(target), sampleFields())).toEqual([]);
  });

  test('says everything in the official order', async () => {
    expectInOrder(await memoText(target, full), [
      'บันทึกข้อความ',
      'ส่วนราชการ',
      'สำนักปลัด องค์การบริหารส่วนตำบลบ้านใหม่ โทร. ๐ ๒๑๒๓ ๔๕๖๗',
      'ที่',
      'นบ ๗๑๘๐๑/๑๕',
      'วันที่',
      'มกราคม ๒๕๖๙',
      'เรื่อง',
      'เรียน  นายกองค์การบริหารส่วนตำบลบ้านใหม่',
      'ตามที่',
      'ประจำปีงบประมาณ พ.ศ. ๒๕๖๘ โดยมีผลคะแนนในภาพรวม ๙๑.๕๐ คะแนน อยู่ในระดับผ่านดี และได้นำ',
      'จำนวน ๓ มาตรการ',
      'นั้น',
      'การกำกับติดตาม',
      'ให้ความรู้ ๑',
      'จัดอบรม ๒ ครั้ง',
      'สำนักปลัด',
      'กองคลัง',
      'ทุกไตรมาส',
      'สรุปผล ๓',
      'เผยแพร่ข้อมูล',
      'รับฟังความคิดเห็น',
      'บัดนี้ สำนักปลัดได้กำกับติดตาม',
      'อยู่ระหว่างดำเนินการ จำนวน ๑ มาตรการ ยังไม่ดำเนินการ จำนวน ๑ มาตรการ และอยู่ระหว่างตรวจสอบสถานะ จำนวน ๑ มาตรการ',
      'สถานะการดำเนินการ',
      'ยังไม่\n',
      'อยู่ระหว่าง\n',
      'ดำเนินการเสร็จ\n',
      '(จัดเมื่อ ๑๒ ม.ค. ๒๕๖๙)',
      'รอรายงาน',
      'รองบ ๕ บาท',
      'ตั้งกล่อง',
      '......',
      'กองคลัง',
      'จึงเรียนมาเพื่อโปรดทราบ',
      '(นางสาวสุภาพร ใจซื่อ)',
      'นิติกร',
      'ความเห็นหัวหน้าสำนักปลัด',
      '(นายมานะ อดทน)',
      'ความเห็นปลัด',
      '(นางวิไล สุจริต)',
      'รองปลัด รักษาราชการแทน\n',
      'ปลัดองค์การบริหารส่วนตำบล',
      'คำสั่งนายก',
      '(นายสมชาย รักชาติ)',
      'นายกองค์การบริหารส่วนตำบลบ้านใหม่',
    ]);
  });

  test('writes every digit as a Thai one, but for those of an address', async () => {
    const text = await memoText(target, full);
    expect(text.replace('www.a1.go.th', '').replace('www.a1.go.th', '')).not.toMatch(/[0-9]/);
    expect(text).toContain('www.a1.go.th');
  });

  test('with Arabic digits has no Thai one', async () => {
    const { value } = await mammoth.extractRawText({
      buffer: Buffer.from(filledBytes(template(target), sampleFields(ARABIC))),
    });
    expect(value.match(/.{0,20}[๐-๙].{0,20}/g)).toEqual(null);
    expect(value).toContain('ตารางที่');
  });

  test('leaves no tag, and no closing words: a memo has none', async () => {
    const text = await memoText(target, full);
    expect(text).not.toMatch(/[{}]/);
    expect(text).not.toContain('ขอแสดงความนับถือ');
  });

  test('without a score says nothing of it', async () => {
    const text = await memoText(target, { measures: OFFICE.measures });
    expect(text).not.toContain('ผลคะแนน');
  });

  test('with a score of no known grade says nothing of the grade', async () => {
    const text = await memoText(target, { settings: [['คะแนน ITA', 91]] });
    expect(text).toContain('โดยมีผลคะแนนในภาพรวม ๙๑.๐๐ คะแนน และได้นำ');
    expect(text).not.toContain('อยู่ในระดับ');
  });

  test('with one owner has no table by owner', async () => {
    const one = [measure('1', 'ก', activity('done'))];
    expect(await memoText(target, { measures: one })).not.toContain('จำแนกตามผู้รับผิดชอบ');
  });

  test('without signers leaves a blank block for a comment and one for the order', async () => {
    const text = await memoText(target, { measures: OFFICE.measures });
    expectInOrder(text, ['ความเห็น', '(ลงชื่อ)', 'คำสั่ง', '(ลงชื่อ)']);
    expect(await memoText(target, full)).not.toMatch(/ความเห็น\n/);
  });

  test('a further activity bears its measure’s number and title', async () => {
    const text = await memoText(target, full);
    expect(text.match(/๑\n\nให้ความรู้ ๑ \(ต่อ\)\n\nสรุปผล ๓/g)).toHaveLength(2);
  });

  test('equal owners and follow-ups below each other are one cell, whatever measure they are of', () => {
    const xml = partOf(filledBytes(template(target), sampleFields(full), true));
    const [plan = '', result = ''] = tablesOf(xml).filter((each) => each.includes('ให้ความรู้'));
    // Follow-ups of all four rows, owners of the last three; the status table's heading alone.
    expect(plan.match(/<w:vMerge w:val="restart"\/>/g)).toHaveLength(2);
    expect(plan.match(/<w:vMerge w:val="continue"\/>/g)).toHaveLength(3 + 2);
    expect(plan.match(/ทุกไตรมาส/g)).toHaveLength(1);
    expect(result.match(/<w:vMerge/g)).toHaveLength(2 * 3);
  });

  test('has a row for each activity in both tables', () => {
    const xml = partOf(filledBytes(template(target), sampleFields(full), true));
    const head = target === 'docs' ? [1, 3] : [1];
    // Of three superiors the last two share a block.
    expect(rowCounts(xml)).toEqual([...head, 1 + 4, 2 + 4, 1 + 2, 1, 1]);
  });
});

describe('the figures of the Word build', () => {
  const xml = () => partOf(template('word'));

  test.each([
    ['A4', '<w:pgSz w:w="11906" w:h="16838" w:orient="portrait"/>'],
    [
      'margins 1.5 on page 1, 2, 2 and 3 cm',
      'w:top="850" w:right="1134" w:bottom="1134" w:left="1701"',
    ],
    ['another first page', '<w:titlePg/>'],
    ['Thai page numerals', 'w:fmt="thaiNumbers"'],
  ])('%s', (_case, figure) => {
    expect(xml()).toContain(figure);
  });

  test('a space 1.5 cm high for the Garuda, left of the title, in a row of that height', () => {
    expect(xml()).toContain('<w:trHeight w:val="850" w:hRule="exact"/>');
  });

  test('the title: 29 pt bold, centred, line exactly 35 pt', () => {
    const [title = ''] = paragraphsWith(xml(), 'บันทึกข้อความ');
    expect(title).toMatch(/w:line="700" w:lineRule="exact"/);
    expect(title).toContain('<w:jc w:val="center"/>');
    for (const part of ['<w:b/>', '<w:bCs/>', '<w:sz w:val="58"/>', '<w:szCs w:val="58"/>']) {
      expect(title).toContain(part);
    }
  });

  test.each(['ส่วนราชการ', 'ที่', 'วันที่', 'เรื่อง'])('the label %s: 20 pt bold', (label) => {
    const run = new RegExp(`<w:r><w:rPr>((?:(?!</w:rPr>).)*)</w:rPr><w:t[^>]*>${label}</w:t>`);
    const properties = run.exec(xml())?.[1];
    for (const part of ['<w:b/>', '<w:bCs/>', '<w:sz w:val="40"/>', '<w:szCs w:val="40"/>']) {
      expect(properties).toContain(part);
    }
  });

  test('a dotted leader behind each value to the right margin, and วันที่ at 8.57 cm', () => {
    const [department = ''] = paragraphsWith(xml(), '{{ส่วนราชการเต็ม}}');
    const leader = '<w:tab w:val="right" w:pos="9071" w:leader="dot"/>';
    expect(department).toContain(leader);
    const [reference = ''] = paragraphsWith(xml(), '{{ที่}}');
    expect(reference).toContain('<w:tab w:val="left" w:pos="4859" w:leader="dot"/>');
    expect(reference).toContain(leader);
    expect(reference).toContain('{{วันที่}}');
  });

  test('tabs stand in runs of their own', () => {
    for (const run of xml().match(/<w:r>.*?<\/w:r>/gs) ?? []) {
      if (run.includes('<w:tab/>')) expect(run).not.toContain('<w:t>');
    }
    expect(xml()).toContain('<w:tab/>');
  });

  test('the body: 16 pt, first line 2.5 cm in, 6 pt before, Thai-distributed', () => {
    const [part = ''] = paragraphsWith(xml(), 'ตามที่');
    for (const figure of [
      '<w:jc w:val="thaiDistribute"/>',
      'w:firstLine="1417"',
      'w:before="120"',
      '<w:sz w:val="32"/>',
      '<w:szCs w:val="32"/>',
      'w:cs="TH SarabunPSK"',
    ]) {
      expect(part).toContain(figure);
    }
  });

  test('a page number in the middle of the top, from page 2 on', () => {
    const headers = new PizZip(template('word')).file(/word\/header\d+\.xml/);
    const texts = headers.map((file) => file.asText());
    const numbered = texts.filter((text) => text.includes('PAGE'));
    expect(texts).toHaveLength(2);
    expect(numbered).toHaveLength(1);
    expect(numbered[0]).toContain('<w:jc w:val="center"/>');
  });

  test('header rows repeat, and only a tall row is split', () => {
    expect(xml().match(/<w:tblHeader\/>/g)).toHaveLength(4);
    const rows = xml().match(/<w:tr>.*?<\/w:tr>/gs) ?? [];
    const split = rows.filter((each) => !each.includes('<w:cantSplit/>'));
    expect(split.map((each) => /\{\{#สูง[^}]*\}\}/.exec(each)?.[0])).toEqual([
      '{{#สูง}}',
      '{{#สูงผล}}',
    ]);
  });

  test('a caption stays with its table, and the close with the drafter', () => {
    for (const text of ['ตารางที่\u00a01  ', 'ตารางที่\u00a02  ', 'จึงเรียนมา', '({{ผู้จัดทำ|']) {
      expect([text, paragraphsWith(xml(), text)[0]?.includes('<w:keepNext/>')]).toEqual([
        text,
        true,
      ]);
    }
  });
});

describe('the Docs build holds only what Google Docs can', () => {
  const xml = () => partOf(template('docs'));
  /** Without what only parts two tables, in letters of 1 pt: it is as small without its exact line. */
  const written = () =>
    xml().replace(/<w:p><w:pPr>(?:(?!<\/w:pPr>).)*<w:sz w:val="2"\/>.*?<\/w:p>/g, '');

  test('no tab, no leader, no exact line, no Thai-distributed text, no text box', () => {
    for (const part of [
      '<w:tab',
      'w:leader',
      'lineRule="exact"',
      'thaiDistribute',
      'txbxContent',
    ]) {
      expect([part, written().includes(part)]).toEqual([part, false]);
    }
  });

  test('Sarabun 19.5, 13.5 and 11 pt', () => {
    const sizes = (text: string) =>
      /<w:szCs w:val="(\d+)"/.exec(paragraphsWith(xml(), text)[0] ?? '')?.[1];
    expect([sizes('บันทึกข้อความ'), sizes('ส่วนราชการ<'), sizes('ตามที่')]).toEqual(['39', '27', '22']);
    expect(xml()).not.toContain('TH SarabunPSK');
  });

  test('dotted lines are the borders of cells and paragraphs', () => {
    expect(xml().match(/<w:bottom w:val="dotted"/g)?.length).toBeGreaterThanOrEqual(4 + 2);
  });

  test('each superior’s heading stands as far below what is above it: what parts two blocks has no height', () => {
    const filled = partOf(filledBytes(template('docs'), sampleFields(OFFICE), true));
    const blocks = filled.slice(filled.indexOf('ความเห็นหัวหน้า')).split('</w:tbl>').slice(1);
    expect(blocks).toHaveLength(2);
    for (const block of blocks) {
      expect(block).toMatch(/^<w:p><w:pPr>(?:(?!<\/w:pPr>).)*w:line="20" w:lineRule="exact"/);
    }
    for (const heading of ['ความเห็นหัวหน้า', 'ความเห็นปลัด', 'คำสั่ง']) {
      expect(paragraphsWith(filled, heading)[0]).toContain('w:before="280"');
    }
  });

  test('each superior’s block is one row that does not split', () => {
    const block = /<w:tbl>(?:(?!<w:tbl>).)*\{\{หัวข้อ\}\}.*?<\/w:tbl>/s.exec(xml())?.[0] ?? '';
    expect(block.match(/<w:tr>/g)).toHaveLength(1);
    expect(block).toContain('<w:cantSplit/>');
    expect(block).toContain('(ลงชื่อ)');
  });
});
