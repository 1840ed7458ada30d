/** What every adapter of the ports must do; each case starts from the same workbook and gives plain JSON. */
import type { MemoWhat, Ports } from '../../src/app/ports';
import type { ShareRefused } from '../../src/app/stopped';

export const SHEETS = {
  มาตรการ: [
    ['มาตรการ', 'สถานะ'],
    ['๐๑ ก', true],
    ['=1+1 ไม่ใช่สูตร', 0.5],
  ],
  อื่น: [['ข']],
};

/** The smallest file Drive converts, in base64: each adapter decodes it itself. */
export interface Given {
  readonly docx: string;
}

export interface ContractCase {
  readonly name: string;
  readonly act: (ports: Ports, given: Given) => unknown;
  readonly expected: unknown;
}

function first(ports: Ports) {
  const sheet = ports.workbook.sheet('มาตรการ');
  if (!sheet) throw new Error('the workbook has no sheet to begin with');
  return sheet;
}

const OF_A_UNIT: MemoWhat = {
  isRequest: false,
  owner: 'กองคลัง',
  statuses: ['done'],
  period: 'six-months',
  chosen: '',
  template: 'บันทึกข้อความฉบับเต็ม',
};

const LETTER = { row: 3, column: 1 };

export const CASES: readonly ContractCase[] = [
  {
    name: 'a sheet by its name, and none by another',
    act: ({ workbook }) => [workbook.sheet('อื่น')?.name, workbook.sheet('ไม่มี')],
    expected: ['อื่น', null],
  },
  {
    name: 'the sheets in the order of their tabs, the first of them active',
    act: ({ workbook }) => [
      workbook.activeSheet().name,
      workbook.visibleSheets().map(({ name }) => name),
    ],
    expected: ['มาตรการ', ['มาตรการ', 'อื่น']],
  },
  {
    name: 'how dates are read and whose clock is kept, as they are and as they are set',
    act: ({ workbook }) => {
      const before = workbook.region();
      workbook.setRegion({ locale: 'en_US', timeZone: 'America/Los_Angeles' });
      return [before, workbook.region()];
    },
    expected: [
      { locale: 'th_TH', timeZone: 'Asia/Bangkok' },
      { locale: 'en_US', timeZone: 'America/Los_Angeles' },
    ],
  },
  {
    name: 'the grid is the text that cells display',
    act: (ports) => first(ports).grid().cells[1],
    expected: ['๐๑ ก', 'TRUE'],
  },
  {
    name: 'values keep their kind',
    act: (ports) =>
      first(ports)
        .values()
        .map((row) => row[1]),
    expected: ['สถานะ', true, 0.5],
  },
  {
    name: 'whole columns are text, down to the last that they hold',
    act: (ports) => {
      const sheet = ports.workbook.sheet('อื่น');
      sheet?.writeRows({ row: 3, column: 2 }, [['=ง', 7]]);
      sheet?.writeRows({ row: 5, column: 1 }, [['นอก']]);
      return [sheet?.columns(2, 2), sheet?.columns(5, 1), sheet?.columns(1, 1).length];
    },
    expected: [
      [
        ['', ''],
        ['', ''],
        ['=ง', '7'],
      ],
      [],
      5,
    ],
  },
  {
    name: 'a hidden sheet is out of the user’s sight, and still there by its name',
    act: ({ workbook }) => {
      workbook.addSheet('_ซ่อน').hide();
      return [
        workbook.visibleSheets().map(({ name }) => name),
        workbook.sheet('_ซ่อน')?.name,
        workbook.activeSheet().name,
      ];
    },
    expected: [['มาตรการ', 'อื่น'], '_ซ่อน', 'มาตรการ'],
  },
  {
    name: 'a copy holds what the sheet holds, and is another sheet',
    act: (ports) => {
      const sheet = first(ports);
      sheet.writeNotes([{ ...LETTER, note: 'โน้ต' }]);
      const copy = sheet.copy('สำเนา');
      copy.writeBlock({ row: 2, column: 1 }, [['ใหม่', false]]);
      copy.empty([LETTER]);
      return [copy.values(), copy.notes()[2], sheet.values(), sheet.notes()[2]];
    },
    expected: [
      [
        ['มาตรการ', 'สถานะ'],
        ['ใหม่', false],
        ['', 0.5],
      ],
      ['', ''],
      [
        ['มาตรการ', 'สถานะ'],
        ['๐๑ ก', true],
        ['=1+1 ไม่ใช่สูตร', 0.5],
      ],
      ['โน้ต', ''],
    ],
  },
  {
    name: 'a renamed sheet is found by its new name alone, and nobody is refused it',
    act: (ports) => {
      first(ports).copy('สำเนา').rename('ปี 2570');
      const { workbook } = ports;
      return [
        workbook.sheet('สำเนา'),
        workbook.sheet('ปี 2570')?.texts()[1],
        workbook.sheet('ปี 2570')?.refusing([LETTER]),
      ];
    },
    expected: [null, ['๐๑ ก', 'TRUE'], []],
  },
  {
    name: 'the workbook has an id and a name',
    act: ({ workbook }) => [workbook.id() !== '', workbook.name() !== ''],
    expected: [true, true],
  },
  {
    name: 'the user has a name and an address',
    act: ({ user }) => user(),
    expected: { name: 'clerk', email: 'clerk@example.org' },
  },
  {
    name: 'notes written are read again, and no other note changes',
    act: (ports) => {
      const sheet = first(ports);
      sheet.writeNotes([{ row: 1, column: 2, note: 'ของเดิม' }]);
      sheet.writeNotes([
        { row: 1, column: 1, note: 'บน' },
        { row: 3, column: 2, note: 'ล่าง\nสองบรรทัด' },
      ]);
      return sheet.notes();
    },
    expected: [
      ['บน', 'ของเดิม'],
      ['', ''],
      ['', 'ล่าง\nสองบรรทัด'],
    ],
  },
  {
    name: 'a colour is given and taken away again',
    act: (ports) => {
      const sheet = first(ports);
      sheet.paint([{ row: 2, column: 1 }, LETTER], '#f4c7c3');
      sheet.paint([LETTER], null);
      return sheet.backgrounds().map((row) => row[0]);
    },
    expected: ['#ffffff', '#f4c7c3', '#ffffff'],
  },
  {
    name: 'rows keep text as text, whatever it begins with, and numbers as numbers',
    act: (ports) => {
      const sheet = first(ports);
      sheet.writeRows({ row: 5, column: 1 }, [
        ['=1+1', 7],
        ['081-234', 0.5],
        ['1/2569', 1],
        ['+ก', 2],
        ['TRUE', 3],
      ]);
      return sheet.values().slice(4);
    },
    expected: [
      ['=1+1', 7],
      ['081-234', 0.5],
      ['1/2569', 1],
      ['+ก', 2],
      ['TRUE', 3],
    ],
  },
  {
    name: 'single cells keep text as text',
    act: (ports) => {
      const sheet = first(ports);
      sheet.writeTexts([
        { row: 2, column: 1, text: '=2+2' },
        { row: 2, column: 2, text: '๒๕๖๙' },
      ]);
      return sheet.values()[1];
    },
    expected: ['=2+2', '๒๕๖๙'],
  },
  {
    name: 'rows below the sheet’s end are added',
    act: (ports) => {
      const sheet = ports.workbook.sheet('อื่น');
      sheet?.writeRows({ row: 1400, column: 1 }, [['ท้าย']]);
      return sheet?.values().length;
    },
    expected: 1400,
  },
  {
    name: 'a new sheet is there, and empty',
    act: ({ workbook }) => [workbook.addSheet('ใหม่').texts(), workbook.sheet('ใหม่')?.name],
    expected: [[['']], 'ใหม่'],
  },
  {
    name: 'a Doc is found by its memo’s id, and no longer once it is in the bin',
    act: ({ drive, decodeBase64 }, { docx }) => {
      const doc = drive.createDoc('บันทึก', decodeBase64(docx), 'memo-1', 'a');
      drive.createDoc('อื่น', decodeBase64(docx), 'memo-2', 'a');
      const found = drive.findDocs(['memo-1', 'memo-3'], '');
      const same = found.get('memo-1')?.id === doc.id && found.get('memo-1')?.link === doc.link;
      drive.bin(doc.id);
      return [same, [...found.keys()], drive.findDocs(['memo-1'], '').size];
    },
    expected: [true, ['memo-1'], 0],
  },
  {
    name: 'the memos of a workbook are found with what they say, the oldest first',
    act: ({ drive, decodeBase64 }, { docx }) => {
      const bytes = decodeBase64(docx);
      const counts = { total: 6, done: 3, inProgress: 2, notStarted: 1, unclear: 0 };
      const about = {
        workbook: 'book-1',
        sheet: 'มาตรการ ๒๕๖๙',
        fiscalYear: 2569,
        counts,
        what: OF_A_UNIT,
      };
      drive.createDoc('หนึ่ง', bytes, 'memo-1', 'a', about);
      drive.createDoc('สมุดอื่น', bytes, 'memo-2', 'b', { ...about, workbook: 'book-2' });
      drive.createDoc('สอง', bytes, 'memo-3', 'c', { ...about, fiscalYear: 2570 });
      drive.bin(drive.createDoc('สาม', bytes, 'memo-4', 'd', about).id);
      return drive
        .findMemos('book-1')
        .map(({ name, memoId, content, sheet, fiscalYear, what, counts: { total, unclear } }) => [
          name,
          memoId,
          content,
          sheet,
          fiscalYear,
          total,
          unclear,
          what?.owner,
        ]);
    },
    expected: [
      ['หนึ่ง', 'memo-1', 'a', 'มาตรการ ๒๕๖๙', 2569, 6, 0, 'กองคลัง'],
      ['สอง', 'memo-3', 'c', 'มาตรการ ๒๕๖๙', 2570, 6, 0, 'กองคลัง'],
    ],
  },
  {
    name: 'of two workbooks with the same memo, each finds its own Doc, and both what names no workbook',
    act: ({ drive, decodeBase64 }, { docx }) => {
      const bytes = decodeBase64(docx);
      const counts = { total: 6, done: 3, inProgress: 2, notStarted: 1, unclear: 0 };
      const about = {
        workbook: 'book-1',
        sheet: 'มาตรการ',
        fiscalYear: 2569,
        counts,
        what: OF_A_UNIT,
      };
      const { id } = drive.createDoc('หนึ่ง', bytes, 'memo-1', 'a', about);
      drive.createDoc('สอง', bytes, 'memo-1', 'a', { ...about, workbook: 'book-2' });
      drive.createDoc('เดิม', bytes, 'memo-2', 'a');
      return [
        drive.docState(id)?.workbook,
        ...['book-1', 'book-2', 'book-3'].map((book) =>
          [...drive.findDocs(['memo-1', 'memo-2'], book).values()].map(({ name }) => name).sort(),
        ),
      ];
    },
    expected: ['book-1', ['หนึ่ง', 'เดิม'].sort(), ['สอง', 'เดิม'].sort(), ['เดิม']],
  },
  {
    name: 'a marked Doc is found by its mark alone, the newest first, and none from the bin',
    act: ({ drive, decodeBase64 }, { docx }) => {
      const bytes = decodeBase64(docx);
      const mark = { key: 'itaMemoTemplate', value: "workbook 'ก'" } as const;
      drive.createMarkedDoc('หนึ่ง', bytes, mark);
      const two = drive.createMarkedDoc('สอง', bytes, mark);
      drive.createMarkedDoc('สาม', bytes, mark, 'stamp-1');
      drive.createMarkedDoc('ตัวอย่าง', bytes, { key: 'itaMemoPreview', value: mark.value });
      drive.createMarkedDoc('สมุดอื่น', bytes, { ...mark, value: 'workbook 2' });
      drive.createDoc('บันทึก', bytes, mark.value, 'a');
      drive.bin(two.id);
      const memos = [...drive.findDocs([mark.value], '').values()];
      const marked = drive.findMarkedDocs(mark);
      return [...[marked, memos].map((found) => found.map(({ name }) => name)), marked[0]?.base];
    },
    expected: [['สาม', 'หนึ่ง'], ['บันทึก'], 'stamp-1'],
  },
  {
    name: 'a Doc’s .docx has an address of its own, and a token that opens it',
    act: ({ drive, decodeBase64 }, { docx }) => {
      const { id } = drive.createDoc('บันทึก', decodeBase64(docx), 'memo-1', 'a');
      const { address, token } = drive.docxAt(id);
      const begin = `https://www.googleapis.com/drive/v3/files/${id}/export?mimeType=`;
      return [address.startsWith(begin), address.length > begin.length, token !== ''];
    },
    expected: [true, true, true],
  },
  {
    name: 'new content stands under the same id and link, and bears its name',
    act: ({ drive, decodeBase64 }, { docx }) => {
      const { id, link } = drive.createDoc('บันทึก', decodeBase64(docx), 'memo-1', 'first');
      const before = drive.docState(id)?.content;
      const file = drive.updateDoc(id, 'บันทึก 2', decodeBase64(docx), 'second');
      const same = file.id === id && file.link === link;
      return [
        same,
        file.name,
        before,
        drive.docState(id)?.content,
        drive.findDocs(['memo-1'], '').size,
      ];
    },
    expected: [true, 'บันทึก 2', 'first', 'second', 1],
  },
  {
    name: 'a Doc that was just made is its maker’s own, and one that is not there has no state',
    act: ({ drive, decodeBase64 }, { docx }) => {
      const { id, modified } = drive.createDoc('บันทึก', decodeBase64(docx), 'memo-1', 'first');
      const state = drive.docState(id);
      const before = drive.inBin(id);
      drive.bin(id);
      return [
        state?.modified === modified && modified !== '',
        state?.modifiedByMe,
        state?.modifiedBy.email,
        drive.docState(id),
        drive.docState('nowhere'),
        [before, drive.inBin(id), drive.inBin('nowhere')],
      ];
    },
    expected: [
      ...[true, true, 'clerk@example.org', null, null],
      [null, { memoId: 'memo-1', workbook: '' }, null],
    ],
  },
  {
    name: 'a Doc is locked, which its state says, and opened again',
    act: ({ drive, decodeBase64 }, { docx }) => {
      const { id } = drive.createDoc('บันทึก', decodeBase64(docx), 'memo-1', 'first');
      const isLocked = () => drive.docState(id)?.isLocked;
      const before = isLocked();
      const { modified } = drive.lockDoc(id, 'พิจารณาครบแล้ว');
      const known = modified === drive.docState(id)?.modified;
      const locked = isLocked();
      drive.lockDoc(id, null);
      return [before, locked, known, isLocked()];
    },
    expected: [false, true, true, false],
  },
  {
    name: 'one person has one share, however often it is given',
    act: ({ drive, decodeBase64 }, { docx }) => {
      const { id } = drive.createDoc('บันทึก', decodeBase64(docx), 'memo-1', 'first');
      const to = { email: 'mayor@example.org', message: 'โปรดพิจารณา' };
      const first = drive.share(id, { ...to, role: 'reader' });
      const second = drive.share(id, { ...to, role: 'commenter' });
      const given = drive.permissions(id).map(({ email, role, type }) => [email, role, type]);
      drive.unshare(id, second.permission);
      drive.unshare(id, second.permission);
      return [given, drive.permissions(id).length, first.notified];
    },
    expected: [[['mayor@example.org', 'commenter', 'user']], 0, true],
  },
  {
    name: 'the link opens to anyone, and is taken back',
    act: ({ drive, decodeBase64 }, { docx }) => {
      const { id } = drive.createDoc('บันทึก', decodeBase64(docx), 'memo-1', 'first');
      const permission = drive.shareLink(id, 'reader');
      const given = drive.permissions(id).map(({ type, role, email }) => [type, role, email]);
      drive.unshare(id, permission);
      return [given, drive.permissions(id).length];
    },
    expected: [[['anyone', 'reader', '']], 0],
  },
  {
    name: 'what is no address is refused as such',
    act: ({ drive, decodeBase64 }, { docx }) => {
      const { id } = drive.createDoc('บันทึก', decodeBase64(docx), 'memo-1', 'first');
      try {
        drive.share(id, { email: 'mayor', role: 'reader', message: '' });
        return 'shared';
      } catch (error) {
        return (error as ShareRefused).reason;
      }
    },
    expected: 'address',
  },
  {
    name: 'a new Doc has no comments',
    act: ({ drive, decodeBase64 }, { docx }) =>
      drive.comments(drive.createDoc('บันทึก', decodeBase64(docx), 'memo-1', 'first').id),
    expected: [],
  },
  {
    name: 'bytes come back from base64 as they were',
    act: ({ encodeBase64, decodeBase64 }) => [
      encodeBase64(Uint8Array.from([0, 127, 128, 255])),
      [...decodeBase64('AH+A/w==')],
    ],
    expected: ['AH+A/w==', [0, 127, 128, 255]],
  },
  {
    name: 'a digest is SHA-256 in hexadecimal, of the text in UTF-8',
    act: ({ digest }) => digest('ก'),
    expected: '2d1d9c572948ea561abf37b1aec906fd2ea595d9b8f182845f0cf0876f544fb2',
  },
  {
    name: 'the clock speaks in the workbook’s zone',
    act: ({ clock }) => clock.now(),
    expected: { date: { year: 2026, month: 3, day: 10 }, time: '09:30' },
  },
  {
    name: 'ids differ, and the lock is given',
    act: ({ newId, lock }) => [new Set([newId(), newId()]).size, lock()],
    expected: [2, true],
  },
];
