import {
  completionIn,
  findUnit,
  isOwn,
  measuresIn,
  namedNow,
  ownRows,
  unitsOf,
  unitsOfRows,
} from '../../../src/core/measures/scope';
import { EVERYTHING } from '../../../src/core/measures/units/memo-scope';
import fc from '../../property';
import { activity, measure } from '../template/samples';

const of = (owners: readonly string[], status: 'done' | 'in-progress' | 'not-started' | null) =>
  measure('1', owners.join(), { ...activity(status), owners });

const MEASURES = [
  of(['กองคลัง'], 'done'),
  of(['กองคลัง', 'กองช่าง'], 'in-progress'),
  of(['กองช่าง'], 'done'),
  of(['กองช่าง'], null),
  of([], 'not-started'),
];
const CLERKS = { owner: 'กองคลัง', statuses: [] } as const;

test('a unit’s measures are its own and those that it shares', () => {
  expect(measuresIn(MEASURES, CLERKS)).toEqual([MEASURES[0], MEASURES[1]]);
  expect(measuresIn(MEASURES, EVERYTHING)).toEqual(MEASURES);
});

test.each([
  [['done'], [0, 2]],
  [['unclear'], [3]],
  [
    ['not-started', 'in-progress'],
    [1, 4],
  ],
] as const)('in the statuses %j stand %j', (statuses, places) => {
  expect(measuresIn(MEASURES, { owner: null, statuses })).toEqual(
    places.map((place) => MEASURES[place]),
  );
});

test('nothing is counted of a unit that shares one of them: its others are left out', () => {
  const completion = completionIn(measuresIn(MEASURES, CLERKS), CLERKS);
  expect(completion.byOwner.map(({ owner }) => owner)).toEqual(['กองคลัง']);
  expect(completion).toMatchObject({ total: 2, done: 1, percent: 50 });
});

test('of measures in one status no per cent is told: it would be 100 or 0 whatever was done', () => {
  const scope = { owner: null, statuses: ['done'] } as const;
  const completion = completionIn(measuresIn(MEASURES, scope), scope);
  expect(completion).toMatchObject({ total: 2, done: 2, percent: null });
  expect(completion.byOwner.map(({ percent }) => percent)).toEqual([null, null]);
});

test('a unit is found however it is typed, and no other', () => {
  expect(unitsOf(MEASURES)).toEqual(['กองคลัง', 'กองช่าง']);
  expect(findUnit(MEASURES, ' กอง คลัง ')).toBe('กองคลัง');
  expect(findUnit(MEASURES, 'กองการศึกษา')).toBeNull();
});

test('a school is never another, whatever office both are of', () => {
  const schools = ['โรงเรียนเทศบาล ๑ (บ้านหนองบัว)', 'กองคลัง อบต.หนองบัว'];
  const measures = [of(schools, 'done')];
  expect(findUnit(measures, 'โรงเรียนเทศบาล ๒ (วัดสระแก้ว)')).toBeNull();
  expect(namedNow(schools, 'โรงเรียนเทศบาลบ้านศรีสุข')).toBeNull();
  expect(namedNow(schools, 'กองคลัง')).toBe('กองคลัง อบต.หนองบัว');
  expect(namedNow(schools, 'กองคลัง (งานพัสดุ)')).toBe('กองคลัง อบต.หนองบัว');
});

test('rows are a unit’s where they name it, or nobody', () => {
  const named = (owners: readonly string[]) => ({ ...activity('done'), owners });
  const both = { ...measure('1', 'ก'), activities: [named(['กองคลัง']), named(['กองช่าง'])] };
  const whose = (unit: string | null) =>
    ownRows([both, of([], 'done')], unit).map((each) => each.activity.owners.join());
  expect(whose('กองคลัง')).toEqual(['กองคลัง', '']);
  expect(whose('กองการศึกษา')).toEqual(['']);
  expect(whose(null)).toEqual(['กองคลัง', 'กองช่าง', '']);
  expect([isOwn({ owners: [] }, 'กองคลัง'), isOwn({ owners: ['กองช่าง'] }, null)]).toEqual([
    true,
    true,
  ]);
});

test('of a unit’s measures those in some statuses', () => {
  const scope = { owner: 'กองคลัง', statuses: ['done'] } as const;
  expect(measuresIn(MEASURES, scope)).toEqual([MEASURES[0]]);
  const several = [of(['กองคลังและกองช่าง'], 'done'), of(['กองคลังและกองช่าง'], 'in-progress')];
  expect(measuresIn(several, scope).map(({ status }) => status)).toEqual(['done']);
});

test('a unit is spelt as its first owner spells it, in each row', () => {
  const school = 'โรงเรียนเทศบาล ๑';
  const measures = [of([school], 'done'), of(['โรงเรียนเทศบาล 1 และกองคลัง'], 'done')];
  expect(unitsOf(measures)).toEqual([school, 'กองคลัง']);
  expect(unitsOfRows(measures)).toEqual([[school], [school, 'กองคลัง']]);
  const [, second] = measuresIn(measures, { owner: school, statuses: [] });
  expect(second?.owners).toEqual([school, 'กองคลัง']);
});

test.each([
  // The same letters go before the same unit, and of two that are the same unit neither is meant.
  [['สำนักปลัด', 'สำนักงานปลัด'], 'สำนักงานปลัด', 'สำนักงานปลัด'],
  [['สำนักปลัด', 'สำนักงานปลัด'], 'สำนัก งานปลัด', 'สำนักงานปลัด'],
  [['สำนักปลัด', 'สำนักงานปลัด'], 'สป.', null],
  [['สำนักปลัด'], 'สป.', 'สำนักปลัด'],
  [['กองคลัง'], 'กองคลัง (งานพัสดุ)', 'กองคลัง'],
  [['กองคลัง', 'กองช่าง'], 'กองคลังและกองช่าง', null],
  [['กองคลัง', 'กองช่าง'], 'กองคลัง (งานพัสดุ) และกองช่าง', null],
  [['กองคลัง (งานพัสดุ)', 'กองคลัง'], 'กองคลัง (งานพัสดุ)', 'กองคลัง (งานพัสดุ)'],
  [[], 'กองคลัง', null],
])('among %j “%s” is now %p', (units, name, now) => {
  expect(namedNow(units, name)).toBe(now);
});

describe('an owner that names two units', () => {
  const both = 'กองคลังและกองช่าง';
  const shared = measure('1', 'ร่วม', { ...activity('done'), owners: [both] });
  const own = measure('2', 'เดี่ยว', { ...activity('done'), owners: ['กองช่าง (หลัก)'] });
  const measures = [shared, own].map((each) => ({
    ...each,
    owners: each.activities.flatMap(({ owners }) => owners),
  }));

  test('is each of them, with what else is that one’s own', () => {
    expect(unitsOf(measures)).toEqual(['กองคลัง', 'กองช่าง']);
    const [first, second] = measuresIn(measures, { owner: 'กองช่าง', statuses: [] });
    expect([first?.owners, second?.owners]).toEqual([['กองคลัง', 'กองช่าง'], ['กองช่าง']]);
    expect(first?.activities[0]?.owners).toEqual(['กองคลัง', 'กองช่าง']);
  });

  test('is found as it stands too, and has its measures as they are', () => {
    expect(findUnit(measures, 'กองคลัง และ กองช่าง')).toBe(both);
    expect(findUnit(measures, 'กอง ช่าง')).toBe('กองช่าง');
    expect(measuresIn(measures, { owner: both, statuses: [] })).toEqual([measures[0]]);
  });
});

test.each([
  ['กองช่าง (รับผิดชอบหลัก)', ['กองช่าง']],
  ['กองคลัง (ร่วม/สนับสนุน)', ['กองคลัง']],
  ['กองคลัง (ผู้รับผิดชอบร่วม)', ['กองคลัง']],
  ['กองคลัง พร้อมด้วย กองช่าง', ['กองคลัง', 'กองช่าง']],
  ['กองคลัง หรือ กองช่าง', ['กองคลัง', 'กองช่าง']],
  ['สำนักปลัด และทุกกอง', ['สำนักปลัด', 'ทุกกอง']],
  ['ทุกกองและหน่วยตรวจสอบภายใน', ['ทุกกอง', 'หน่วยตรวจสอบภายใน']],
  ['ทุกสำนัก ทุกกอง', ['ทุกสำนัก ทุกกอง']],
  // The head of a division answers for its sections, and for whoever is named beside it.
  ['กองคลัง (งานพัสดุ)', ['กองคลัง']],
  ['กองคลัง (งานพัสดุ) (หลัก)', ['กองคลัง']],
  ['สำนักปลัด งานนิติการ', ['สำนักปลัด']],
  ['กองช่าง ฝ่ายแบบแผนและก่อสร้าง', ['กองช่าง']],
  ['กองคลัง-งานพัสดุ', ['กองคลัง']],
  ['กองช่าง - ฝ่ายโยธา', ['กองช่าง']],
  ['งานนิติการ สำนักปลัด', ['งานนิติการ สำนักปลัด']],
  ['สำนักช่าง ส่วนควบคุมการก่อสร้าง', ['สำนักช่าง']],
  ['กองคลัง (นางสุดา ใจดี)', ['กองคลัง']],
  ['กองคลัง (นางสุดา ใจดี) (หลัก)', ['กองคลัง']],
  ['กองคลัง : นางสุดา ใจดี', ['กองคลัง']],
  ['กองช่าง (ผอ.สมชาย)', ['กองช่าง']],
  ['กองคลัง (ภายใน 31 มี.ค. 69)', ['กองคลัง']],
  ['กองคลังรับผิดชอบ', ['กองคลัง']],
  ['กองคลัง เป็นผู้รับผิดชอบหลัก', ['กองคลัง']],
  ['ผอ.กองคลัง', ['กองคลัง']],
  ['หน.สป.', ['สป.']],
  ['ผู้อำนวยการโรงเรียนบ้านก', ['โรงเรียนบ้านก']],
  ['กองสวัสดิการ(สังคม)', ['กองสวัสดิการ(สังคม)']],
  ['โรงเรียนเทศบาล ๑ (บ้านหนองบัว)', ['โรงเรียนเทศบาล ๑ (บ้านหนองบัว)']],
  ['โรงเรียนเทศบาล ๑ (นางสุดา ใจดี)', ['โรงเรียนเทศบาล ๑']],
  ['คณะกรรมการ ITA (สำนักปลัด)', ['คณะกรรมการ ITA (สำนักปลัด)']],
  ['นางสุดา ใจดี นางสาวแดง ดี', ['นางสุดา ใจดี นางสาวแดง ดี']],
  ['รองผู้อำนวยการกองคลัง', ['รองผู้อำนวยการกองคลัง']],
  ['หัวหน้าส่วนราชการ', ['หัวหน้าส่วนราชการ']],
  // Several, of other kinds.
  ['กองการศึกษา และโรงเรียนในสังกัด', ['กองการศึกษา', 'โรงเรียนในสังกัด']],
  ['โรงเรียนเทศบาล ๑ และโรงเรียนเทศบาล ๒', ['โรงเรียนเทศบาล ๑', 'โรงเรียนเทศบาล ๒']],
  ['โรงเรียนเทศบาล ๑ (ก) โรงเรียน อบต.ข', ['โรงเรียนเทศบาล ๑ (ก)', 'โรงเรียน อบต.ข']],
  ['โรงเรียนเทศบาล ๑, ๒ และ ๓', ['โรงเรียนเทศบาล ๑', 'โรงเรียนเทศบาล ๒', 'โรงเรียนเทศบาล ๓']],
  ['โรงเรียนเทศบาล 1/2', ['โรงเรียนเทศบาล 1/2']],
  ['โรงเรียนเทศบาล ๑ กองการศึกษา', ['โรงเรียนเทศบาล ๑ กองการศึกษา']],
  ['กองคลังเเละกองช่าง', ['กองคลัง', 'กองช่าง']],
  ['กองคลัง ร่วม กองช่าง', ['กองคลัง', 'กองช่าง']],
  ['กองคลัง เป็นหลัก กองช่าง สนับสนุน', ['กองคลัง', 'กองช่าง']],
  ['กองคลัง (สุดา ใจดี)', ['กองคลัง']],
  ['กองคลัง (พัสดุ)', ['กองคลัง']],
  ['โรงเรียนเทศบาล ๑ (ภายใน 31 มี.ค. 69)', ['โรงเรียนเทศบาล ๑']],
  ['โรงเรียนเทศบาล ๑ (ก) ร่วมกับทุกกอง', ['โรงเรียนเทศบาล ๑ (ก)', 'ทุกกอง']],
  ['ทุกกอง (ภายใน 31 มี.ค. 69)', ['ทุกกอง']],
  ['สำนักปลัด(สป.)', ['สำนักปลัด']],
  ['สำนักปลัด : งานนิติการ', ['สำนักปลัด']],
  ['กองคลัง ภายใน 31 มี.ค. 69', ['กองคลัง']],
  ['กองคลังเป็นผู้ดำเนินการ', ['กองคลัง']],
  ['ฝ่ายดำเนินการ', ['ฝ่ายดำเนินการ']],
  ['คณะทำงาน ITA และสำนักปลัด', ['คณะทำงาน ITA', 'สำนักปลัด']],
  ['งานนิติการและกองคลัง', ['งานนิติการ', 'กองคลัง']],
  ['ปลัด อบต. และผู้อำนวยการกองคลัง', ['ปลัด อบต.', 'กองคลัง']],
  ['คณะทำงานของกองคลังและกองช่าง', ['คณะทำงานของกองคลังและกองช่าง']],
  ['สำนักปลัด (หลัก) และทุกกอง/สำนัก (สนับสนุน)', ['สำนักปลัด', 'ทุกกอง/สำนัก']],
  ['กองคลังและหน่วยงานที่เกี่ยวข้อง', ['กองคลัง', 'หน่วยงานที่เกี่ยวข้อง']],
  ['สำนักปลัด และงานนิติการ', ['สำนักปลัด', 'งานนิติการ']],
  ['กองการศึกษา ศาสนาและวัฒนธรรม กองช่าง', ['กองการศึกษา ศาสนาและวัฒนธรรม', 'กองช่าง']],
  ['กองช่าง กองการศึกษา ศาสนาและวัฒนธรรม', ['กองช่าง', 'กองการศึกษา ศาสนาและวัฒนธรรม']],
  ['สำนักปลัด(งานนิติการ) กองคลัง(งานพัสดุ)', ['สำนักปลัด', 'กองคลัง']],
  ['สำนักปลัด งานนิติการ กองคลัง งานพัสดุ', ['สำนักปลัด', 'กองคลัง']],
  ['สำนักปลัด อบต. กองคลัง', ['สำนักปลัด อบต.', 'กองคลัง']],
  ['กองคลัง (หลัก) ทุกกอง (สนับสนุน)', ['กองคลัง', 'ทุกกอง']],
  ['สำนักปลัด & ทุกกอง', ['สำนักปลัด', 'ทุกกอง']],
  ['กองคลัง ทุกส่วนงาน', ['กองคลัง']],
  ['ทุกกอง ยกเว้นกองช่าง และกองคลัง', ['ทุกกอง ยกเว้นกองช่าง และกองคลัง']],
  ['กค. กช.', ['กค.', 'กช.']],
  ['ผอ.กองคลัง และหัวหน้าสำนักปลัด', ['กองคลัง', 'สำนักปลัด']],
  ['ส่วนโยธา ส่วนการคลัง', ['ส่วนโยธา', 'ส่วนการคลัง']],
  ['สำนักปลัด ส่วนการคลัง', ['สำนักปลัด', 'ส่วนการคลัง']],
  ['ฝ่ายปกครอง ฝ่ายโยธา', ['ฝ่ายปกครอง', 'ฝ่ายโยธา']],
  ['ฝ่ายอำนวยการ สำนักปลัด', ['ฝ่ายอำนวยการ สำนักปลัด']],
  ['กองวิชาการและแผนงาน', ['กองวิชาการและแผนงาน']],
  ['กองวิชาการ และแผนงาน', ['กองวิชาการ และแผนงาน']],
  ['กองยุทธศาสตร์และงบประมาณ', ['กองยุทธศาสตร์และงบประมาณ']],
  ['กองส่งเสริมการศึกษาและงานวัฒนธรรม', ['กองส่งเสริมการศึกษาและงานวัฒนธรรม']],
  ['กองสาธารณสุขและสิ่งแวดล้อม', ['กองสาธารณสุขและสิ่งแวดล้อม']],
] as const)('%s gets the memos of %j', (owner, units) => {
  expect(unitsOf([of([owner], 'done')])).toEqual(units);
});

describe('owners are counted as units, however they are typed', () => {
  const TYPED = [
    'กองคลัง',
    'กองคลัง (งานพัสดุ)',
    'ผอ.กองคลัง',
    'กองคลัง โทร 104',
    'นางสุดา ใจดี ผอ.กองคลัง',
    'กองคลัง (หลัก)',
    'ผอ.กองช่าง (โทร. ต่อ 104)',
    'กองช่าง',
    'กองคลังและกองช่าง',
    'คณะกรรมการบริหารงาน',
    'ทุกส่วนราชการ',
  ];
  const all = TYPED.map((owner, at) => of([owner], at % 2 === 0 ? 'done' : 'in-progress'));
  const countsOf = (measures: typeof all) =>
    completionIn(measures, EVERYTHING).byOwner.map(({ owner, total }) => [owner, total]);

  test('so that each is in the list once, with all of its measures', () => {
    expect(countsOf(all).slice(0, 2)).toEqual([
      ['กองคลัง', 7],
      ['กองช่าง', 3],
    ]);
    expect(countsOf(all).map(([owner]) => owner)).toEqual(unitsOf(all));
  });

  test('and a measure of one unit that is named twice counts once for it', () => {
    expect(countsOf([of(['กองคลัง', 'ผอ.กองคลัง'], 'done')])).toEqual([['กองคลัง', 1]]);
  });

  test('a memo of a unit has as many measures as the list says, in whatever statuses', () => {
    const owners = fc.uniqueArray(fc.constantFrom(...TYPED), { maxLength: 3 });
    const statuses = fc.constantFrom('done', 'in-progress', null);
    fc.assert(
      fc.property(fc.array(fc.tuple(owners, statuses)), (rows) => {
        const measures = rows.map(([names, status]) => of(names, status));
        for (const inStatus of [[], ['done'], ['unclear', 'in-progress']] as const) {
          const scope = { owner: null, statuses: inStatus };
          const listed = completionIn(measuresIn(measures, scope), scope).byOwner;
          for (const { owner, total, done } of listed) {
            const own = { owner, statuses: inStatus };
            const counted = completionIn(measuresIn(measures, own), own);
            expect([counted.total, counted.done]).toEqual([total, done]);
            expect(counted.byOwner.map((each) => [each.owner, each.total])).toEqual([
              [owner, total],
            ]);
          }
        }
      }),
    );
  });
});
