import type { ReadyMade } from '../../src/core/template/ready-made';
import { checkTemplate } from '../../src/core/template/render';
import { LOOPS, TAGS } from '../../src/core/template/tags';
import { buildTemplate, type Target } from '../../template/build-template';
import { filledBytes, partOf } from '../core/docx/docx';
import { activity, measure, type SampleParts, sampleFields } from '../core/template/samples';
import { expectInOrder, paragraphsWith, rowCounts, tablesOf, textFilled } from './filled-template';
import { OFFICE } from './office-sample';

const TARGETS = ['docs', 'word'] as const;
const NEW_KINDS = ['short', 'publication'] as const;
const ONE_OWNER = { measures: [measure('1', 'ก', activity('done'))] };

const templates = new Map<string, Uint8Array>();
beforeAll(async () => {
  for (const kind of NEW_KINDS) {
    for (const target of TARGETS) templates.set(kind + target, await buildTemplate(kind, target));
  }
});

function template(kind: ReadyMade, target: Target): Uint8Array {
  const bytes = templates.get(kind + target);
  if (!bytes) throw new Error(`no ${kind} for ${target}`);
  return bytes;
}

function filledXml(kind: ReadyMade, target: Target, parts: SampleParts): string {
  return partOf(filledBytes(template(kind, target), sampleFields(parts), true));
}

const BUILDS = NEW_KINDS.flatMap((kind) => TARGETS.map((target) => [kind, target] as const));

describe.each(BUILDS)('the %s template in its %s build', (kind, target) => {
  test('passes its own check, filled or empty', () => {
    expect(checkTemplate(template(kind, target), sampleFields(OFFICE))).toEqual([]);
    expect(checkTemplate(template(kind, target), sampleFields())).toEqual([]);
  });

  test('leaves no tag and no closing words, filled or empty', async () => {
    for (const parts of [OFFICE, {}]) {
      const text = await textFilled(template(kind, target), parts);
      expect(text).not.toMatch(/[{}]/);
      expect(text).not.toContain('ขอแสดงความนับถือ');
    }
  });

  test('writes Thai digits, but for those of an address and of an OIT item', async () => {
    const text = await textFilled(template(kind, target), OFFICE);
    expect(text.replace(/www\.a1\.go\.th|O2[56]/g, '')).not.toMatch(/[0-9]/);
  });

  test('has the official paper, margins and page numbers', () => {
    const xml = partOf(template(kind, target));
    for (const figure of [
      '<w:pgSz w:w="11906" w:h="16838" w:orient="portrait"/>',
      'w:top="850" w:right="1134" w:bottom="1134" w:left="1701"',
      '<w:titlePg/>',
      'w:fmt="thaiNumbers"',
    ]) {
      expect(xml).toContain(figure);
    }
  });

  test('only a tall row is split', () => {
    const rows = partOf(template(kind, target)).match(/<w:tr>.*?<\/w:tr>/gs) ?? [];
    const split = rows.filter((each) => !each.includes('<w:cantSplit/>'));
    expect(split).toHaveLength(1);
    expect(split[0]).toContain('{{#สูงผล}}{{เลข}}');
  });

  test('every ruled table repeats its heading and is as wide as the text', () => {
    const ruled = tablesOf(partOf(template(kind, target))).filter((table) =>
      table.includes('<w:insideV w:val="single"'),
    );
    expect(ruled.length).toBeGreaterThan(0);
    for (const table of ruled) {
      expect(table).toContain('<w:tblHeader/>');
      const columns = [...table.matchAll(/<w:gridCol w:w="(\d+)"/g)].map(([, width]) =>
        Number(width),
      );
      expect(columns.reduce((sum, width) => sum + width, 0)).toBe(9071);
    }
  });

  test('the typeface and size are those of its target', () => {
    const xml = partOf(template(kind, target));
    const [font, other, size] =
      target === 'word'
        ? ['TH SarabunPSK', '"Sarabun"', '32']
        : ['"Sarabun"', 'TH SarabunPSK', '22'];
    expect(xml).toContain(font);
    expect(xml).not.toContain(other);
    expect(paragraphsWith(xml, '{{จำนวนมาตรการ}}')[0]).toContain(`<w:szCs w:val="${size}"/>`);
  });
});

describe.each(NEW_KINDS)('the Docs build of the %s template', (kind) => {
  test.each(['<w:tab', 'w:leader', 'lineRule="exact"', 'thaiDistribute', 'txbxContent'])(
    'has no %s, which Google Docs has not',
    (part) => {
      expect(partOf(template(kind, 'docs'))).not.toContain(part);
    },
  );
});

describe.each(TARGETS)('the short memo in its %s build', (target) => {
  test('says everything in order: cover, signatures, then what is attached', async () => {
    expectInOrder(await textFilled(template('short', target), OFFICE), [
      'บันทึกข้อความ',
      'สำนักปลัด องค์การบริหารส่วนตำบลบ้านใหม่ โทร. ๐ ๒๑๒๓ ๔๕๖๗',
      'เรียน  นายกองค์การบริหารส่วนตำบลบ้านใหม่',
      'ตามที่',
      'นั้น',
      'สรุปได้ดังนี้ อยู่ระหว่างดำเนินการ จำนวน ๑ มาตรการ',
      'และอยู่ระหว่างตรวจสอบสถานะ จำนวน ๑ มาตรการ',
      'เอกสารแนบ',
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
      'เอกสารแนบ',
      'ประจำปีงบประมาณ พ.ศ. ๒๕๖๙',
      'สถานะการดำเนินการ',
      'ให้ความรู้ ๑',
      'สรุปผล ๓',
      'ตั้งกล่อง',
    ]);
  });

  test('without signers leaves a blank row for a comment and one for the order', async () => {
    const text = await textFilled(template('short', target), { measures: OFFICE.measures });
    expectInOrder(text, ['ความเห็น', '(ลงชื่อ)', 'คำสั่ง', '(ลงชื่อ)', 'เอกสารแนบ']);
    expect(text.match(/\(ลงชื่อ\)/g)).toHaveLength(2);
  });

  test('with signers has a row for each and no blank one', () => {
    const head = target === 'docs' ? [1, 3] : [1];
    expect(rowCounts(filledXml('short', target, OFFICE))).toEqual([...head, 3, 2 + 4]);
  });

  test('the attachment begins a page', () => {
    const paragraphs = paragraphsWith(partOf(template('short', target)), '');
    const broken = paragraphs.filter((each) => each.includes('<w:pageBreakBefore/>'));
    expect(broken).toHaveLength(1);
    expect(broken[0]).toContain('>เอกสารแนบ<');
  });

  test('has no catchword: an attachment is no text that goes on', () => {
    expect(partOf(template('short', target))).not.toContain('<w:footerReference');
  });
});

describe.each(TARGETS)('the report for the web site in its %s build', (target) => {
  test('says everything in order', async () => {
    expectInOrder(await textFilled(template('publication', target), OFFICE), [
      'รายงานผลการดำเนินการตามมาตรการส่งเสริมคุณธรรม',
      'ประจำปีงบประมาณ พ.ศ. ๒๕๖๙',
      'องค์การบริหารส่วนตำบลบ้านใหม่',
      'รายงานเมื่อ มกราคม ๒๕๖๙',
      'ผู้เผยแพร่ข้อมูล',
      'โทร. ๐ ๒๑๒๓ ๔๕๖๗',
      '๙๑.๕๐ คะแนน อยู่ในระดับผ่านดี',
      'ข้อ O25 ของการประเมิน ITA ประจำปีงบประมาณ พ.ศ. ๒๕๖๙',
      'ให้ประชาชนทราบ ดังนี้',
      'สรุปผลการดำเนินการในภาพรวม',
      '๐.๐๐',
      'อยู่ระหว่างตรวจสอบสถานะ จำนวน ๑ มาตรการ',
      'จำแนกตามผู้รับผิดชอบ',
      'กองคลัง',
      'ผลการดำเนินการรายมาตรการ',
      'ให้ความรู้ ๑',
      'ดำเนินการเสร็จเรียบร้อยแล้ว',
      'จัดเมื่อ ๑๒ ม.ค. ๒๕๖๙',
      'อยู่ระหว่างดำเนินการ',
      'รอรายงาน',
      'ยังไม่ดำเนินการ',
      'รองบ ๕ บาท',
      'ตั้งกล่อง',
      'อยู่ระหว่างตรวจสอบสถานะ',
    ]);
  });

  test('addresses nobody and nobody signs it', async () => {
    const text = await textFilled(template('publication', target), OFFICE);
    for (const word of ['เรียน', 'ลงชื่อ', 'ความเห็น', 'คำสั่ง', 'สุภาพร', 'สมชาย', '.....']) {
      expect([word, text.includes(word)]).toEqual([word, false]);
    }
  });

  test('uses no tag of a signer, the drafter or the addressee', () => {
    const xml = partOf(template('publication', target));
    const names = TAGS.filter(({ loop }) => loop === LOOPS.signers).map(({ name }) => name);
    const own = names.filter((name) => name !== 'ชื่อ');
    for (const name of [LOOPS.signers, 'ผู้จัดทำ', 'ตำแหน่งผู้จัดทำ', 'เรียน', ...own]) {
      expect([name, new RegExp(`\\{\\{[#^]?${name}[|}]`).test(xml)]).toEqual([name, false]);
    }
  });

  test('has a row for each activity, with its evidence, or a dash where there is none', () => {
    const xml = filledXml('publication', target, OFFICE);
    expect(rowCounts(xml)).toEqual([2, 1 + 2, 1 + 4]);
    expect(xml.match(/>-<\/w:t>/g)).toHaveLength(1);
  });

  test('with one owner has no table by owner, and without a score says nothing of it', async () => {
    const text = await textFilled(template('publication', target), ONE_OWNER);
    expect(text).not.toContain('จำแนกตามผู้รับผิดชอบ');
    expect(text).not.toContain('ผลคะแนน');
    expect(text).not.toContain('ระบุสถานะ');
  });

  test('for a year whose OIT items are not known names none', async () => {
    const settings = [['ปีงบประมาณ', 2570]];
    const text = await textFilled(template('publication', target), { ...ONE_OWNER, settings });
    expect(text).toContain('ประจำปีงบประมาณ พ.ศ. ๒๕๗๐');
    expect(text).not.toContain('OIT');
  });

  test.each([
    [
      {},
      2568,
      'ให้ประชาชนทราบ ตามแบบวัดการเปิดเผยข้อมูลสาธารณะ (OIT) ข้อ O26 ของการประเมิน ITA ประจำปีงบประมาณ พ.ศ. ๒๕๖๙ ดังนี้',
    ],
    [{ 'ข้อ OIT ผล': 'ข้อ O30' }, 2569, 'ข้อ O30 ของการประเมิน ITA ประจำปีงบประมาณ พ.ศ. ๒๕๗๐ ดังนี้'],
    [
      { 'ข้อ OIT มาตรการ': 'O27' },
      2568,
      'ซึ่งเผยแพร่ตามแบบวัดการเปิดเผยข้อมูลสาธารณะ (OIT) ข้อ O27 ของการประเมิน ITA ประจำปีงบประมาณ พ.ศ. ๒๕๖๘',
    ],
  ])(
    'with %j names the item of the report of %d with its assessment',
    async (given, year, words) => {
      const settings = [['ปีงบประมาณ', year], ...Object.entries(given)];
      const text = await textFilled(template('publication', target), { ...ONE_OWNER, settings });
      expect(text).toContain(words);
    },
  );

  test('with a day gives the day it was reported', async () => {
    const settings = [...OFFICE.settings, ['วันที่', '2026-09-10']];
    const text = await textFilled(template('publication', target), { ...OFFICE, settings });
    expect(text).toContain('รายงานเมื่อ ๑๐ กันยายน ๒๕๖๙');
  });
});
