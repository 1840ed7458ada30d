/** Memos lie in a folder for each fiscal year in their maker's Drive: made once, found again, and never in the memo's way. */
import { openMemoOffice, SHEET, setCell } from './memo-office';
import { generate, type Office, registerRows, wireCalls } from './office';

const another = (office: Office, title: string) => {
  setCell(office, SHEET, 'C2', title);
  return generate(office);
};

const namesOf = ({ drive }: Office) => drive.folders.map(({ name }) => name);

/** Of the newest Doc. */
const placeOf = ({ drive }: Office) => drive.files.at(-1)?.parents ?? [];

const isRegistered = (office: Office) => registerRows(office).every(({ ลิงก์ }) => ลิงก์ !== '');

test('the first memo of a year makes the folder, the next ones go into it and ask Drive for nothing more', async () => {
  const office = await openMemoOffice();
  generate(office);
  expect(namesOf(office)).toEqual(['บันทึกข้อความ ITA ปีงบประมาณ 2569']);
  const [folder] = office.drive.folders;
  expect(placeOf(office)).toEqual([folder?.id]);
  const before = office.runtime.calls.length;
  const cost = wireCalls(office, () => another(office, 'อบรมเพิ่ม'));
  const asked = office.runtime.calls
    .slice(before)
    .filter(({ service, wire }) => wire && service.startsWith('Drive.'))
    .map(({ service, method }) => `${service}.${method}`);
  expect(asked).toEqual(['Drive.Files.create']);
  expect(cost).toBeGreaterThan(0);
  expect(placeOf(office)).toEqual([folder?.id]);
  expect(namesOf(office)).toHaveLength(1);
});

test('another year, and another user, have folders of their own', async () => {
  const office = await openMemoOffice();
  generate(office);
  setCell(office, 'ตั้งค่า', 'A3', 'ปีงบประมาณ');
  setCell(office, 'ตั้งค่า', 'B3', 2570);
  another(office, 'อบรมเพิ่ม');
  generate({ runtime: office.colleague('colleague@example.org') });
  expect(office.drive.folders.map(({ name, owner }) => [name.slice(-4), owner])).toEqual([
    ['2569', 'clerk@example.org'],
    ['2570', 'clerk@example.org'],
    ['2570', 'colleague@example.org'],
  ]);
});

test.each(['cut-before', 'cut-after'] as const)(
  'a run that ends at the folder (%s) leaves a memo to be completed, and no second folder',
  async (moment) => {
    const office = await openMemoOffice();
    // The Doc is the first that is made.
    office.runtime.plan({ method: 'Drive.Files.create', at: 2, moment });
    expect(() => generate(office)).toThrow();
    another(office, 'อบรมเพิ่ม');
    another(office, 'อบรมซ้ำ');
    expect(namesOf(office)).toHaveLength(1);
    expect(placeOf(office)).toEqual([office.drive.folders[0]?.id]);
    expect(isRegistered(office)).toBe(true);
    expect(office.drive.files).toHaveLength(3);
  },
);

test.each(['Drive.Files.list', 'Drive.Files.update'])(
  'where Drive refuses %s the memo is made all the same',
  async (method) => {
    const office = await openMemoOffice();
    office.runtime.failOn({ method, error: 'not here' });
    expect(generate(office)).toMatchObject({ registered: true });
    expect(isRegistered(office)).toBe(true);
    expect(office.drive.files).toHaveLength(1);
  },
);

test('of a folder in the bin the memo does not follow; the next ones have a new one', async () => {
  const office = await openMemoOffice();
  generate(office);
  const [old] = office.drive.folders;
  if (old) old.trashed = true;
  another(office, 'อบรมเพิ่ม');
  expect(namesOf(office)).toHaveLength(2);
  expect(placeOf(office)).toEqual([office.drive.folders[1]?.id]);
  another(office, 'อบรมซ้ำ');
  expect(placeOf(office)).toEqual([office.drive.folders[1]?.id]);
});

test('a folder that was deleted for good stands in no memo’s way', async () => {
  const office = await openMemoOffice();
  generate(office);
  office.drive.folders.splice(0, 1);
  expect(another(office, 'อบรมเพิ่ม')).toMatchObject({ registered: true });
  expect(office.drive.files).toHaveLength(2);
  expect(placeOf(office)).toEqual([office.drive.folders[0]?.id]);
});

test('whoever looks at the memos while the row gets its link takes no folder from it', async () => {
  const rehearsed = await openMemoOffice();
  const from = rehearsed.runtime.calls.length;
  generate(rehearsed);
  const wire = rehearsed.runtime.calls.slice(from).filter((call) => call.wire);
  const filed = wire.map(({ service }) => service.startsWith('Drive.')).lastIndexOf(true);
  let looked = 0;
  for (let at = filed + 2; at <= wire.length; at++) {
    const office = await openMemoOffice();
    const own = office.colleague('clerk@example.org');
    office.runtime.plan({
      method: '*',
      at,
      moment: 'meanwhile',
      act: () => {
        looked++;
        own.call('callMemos');
      },
    });
    generate(office);
    const [row] = registerRows(office);
    expect(JSON.parse(row?.ข้อมูลการเสนอ ?? '')).toMatchObject({
      folder: office.drive.folders[0]?.id,
      toFile: false,
    });
  }
  expect(looked).toBeGreaterThan(2);
});
