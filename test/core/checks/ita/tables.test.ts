/** Scores, grades and items of the ITA at the edges of what each year has. */
import { resultInText } from '../../../../src/core/checks/ita/result-in-text';
import { foundIn } from '../found-in';

const HEADINGS = ['ที่', 'มาตรการ', 'วิธีการ', 'สถานะ', 'หมายเหตุ'];

function foundOf(rule: string, method: string, settings: readonly (readonly string[])[] = []) {
  const cells = [HEADINGS, ['1', 'ให้ความรู้แก่บุคลากร', method, 'ยังไม่ดำเนินการ', '']];
  return foundIn(cells, settings).filter((finding) => finding.rule === rule);
}

type Scores = readonly [total: string, iit?: string, eit?: string, oit?: string];
const LABELS = ['คะแนน ITA', 'คะแนน IIT', 'คะแนน EIT', 'คะแนน OIT'];

/** The cell of what is found of scores of 2568, a grade and a day of the memo. */
function ofScores(rule: string, scores: Scores, grade = '', day = '') {
  const rows = scores.map((score, index) => [LABELS[index] ?? '', score ?? '']);
  const settings = [['ระดับ ITA', grade], ['วันที่', day], ...rows];
  return foundOf(rule, 'จัดอบรม', settings).map(({ cell }) => cell);
}

describe('a total is the mean of its parts', () => {
  test.each<[Scores, boolean]>([
    [['90', '80', '90', '95'], false],
    [['95', '80', '90', '95'], false],
    [['95.01', '80', '90', '95'], false],
    [['95.02', '80', '90', '95'], true],
    [['80', '80', '90', '95'], false],
    [['79.99', '80', '90', '95'], false],
    [['79.98', '80', '90', '95'], true],
    [['70', '80', '90'], false],
    [['101', '80', '90', '95'], false],
    [['100', '80', '90', '100'], false],
  ])('%j lies outside them: %s', (scores, isOutside) => {
    expect(ofScores('ita/parts-total', scores)).toEqual(isOutside ? ['B6'] : []);
  });
});

describe('a grade', () => {
  test.each<[Scores, string, boolean]>([
    [['96', '95', '96', '97'], 'ผ่านดีเยี่ยม', false],
    [['96', '95', '96', '97'], 'ระดับผ่านดี', true],
    [['96', '94', '96', '97'], 'ผ่านดี', false],
    [['86', '84', '86', '87'], 'ผ่าน', false],
    [['86', '84', '86', '87'], 'ผ่านดี', true],
    [['84'], 'ต้องปรับปรุง', false],
    [['84'], 'ผ่าน', true],
    [['69'], 'ต้องปรับปรุงโดยด่วน', false],
    [['86'], 'ผ่านดี', false],
    [['96', '95', '96', '97'], 'A', false],
    [['96', '95', '96', '97'], 'ดีมาก', false],
    [['101', '95', '96', '97'], 'ผ่าน', false],
  ])('of %j that is “%s” disagrees with its scores: %s', (scores, grade, isWrong) => {
    expect(ofScores('ita/grade-mismatch', scores, grade)).toEqual(isWrong ? ['B4'] : []);
  });

  test('of letters is of an older year', () => {
    expect(ofScores('ita/grade-scheme', ['96'], 'A')).toEqual(['B4']);
    expect(ofScores('ita/grade-scheme', ['96'], 'ผ่านดี')).toEqual([]);
    expect(ofScores('ita/grade-scheme', ['96'], 'ดีมาก')).toEqual([]);
    expect(ofScores('ita/grade-scheme', ['96'], '')).toEqual([]);
  });

  test('that hangs on the parts needs them', () => {
    expect(ofScores('ita/grade-needs-parts', ['96'])).toEqual(['B6']);
    expect(ofScores('ita/grade-needs-parts', ['84'])).toEqual([]);
    expect(ofScores('ita/grade-needs-parts', ['96'], 'ผ่านดี')).toEqual([]);
    expect(ofScores('ita/grade-needs-parts', ['96', '95', '96', '97'])).toEqual([]);
  });
});

describe('the result of 2568, announced on 15 August 2568', () => {
  test.each([
    ['30 มิถุนายน 2568', ['B5'], []],
    ['1 กรกฎาคม 2568', [], ['B5']],
    ['14 สิงหาคม 2568', [], ['B5']],
    ['15 สิงหาคม 2568', [], []],
    ['มิถุนายน 2568', ['B5'], []],
    ['สิงหาคม 2568', [], []],
    ['', [], []],
  ])('in a memo of “%s”', (day, impossible, early) => {
    expect(ofScores('ita/score-before-announcement', ['90'], '', day)).toEqual(impossible);
    expect(ofScores('ita/before-announcement-day', ['90'], '', day)).toEqual(early);
    expect(ofScores('ita/score-before-announcement', [''], '', day)).toEqual([]);
  });
});

test.each([
  ['2569', ['B4'], []],
  ['2570', ['B4'], []],
  ['2568', [], []],
  ['2567', [], ['B4']],
  ['', [], []],
  ['ปีก่อน', [], []],
])('measures of 2569 answer the ITA of the year before, not of “%s”', (year, later, older) => {
  const settings = [['ปีที่ประเมิน ITA', year]];
  const of = (rule: string) => foundOf(rule, 'จัดอบรม', settings).map(({ cell }) => cell);
  expect(of('ita/assessed-year')).toEqual(later);
  expect(of('ita/old-year')).toEqual(older);
});

test.each([
  ['87.5', []],
  ['87.55', []],
  ['87.555', ['B4']],
  ['๘๗.๕๕๕', ['B4']],
  ['87', []],
])('a score of %s has more decimals than a result', (score, cells) => {
  const settings = [['คะแนน ITA', score]];
  expect(foundOf('ita/score-decimals', 'จัดอบรม', settings).map(({ cell }) => cell)).toEqual(cells);
});

test('what is no score may have as many decimals as it likes', () => {
  const settings = [['เลขที่หนังสือ', '12.3456']];
  expect(foundOf('ita/score-decimals', 'จัดอบรม', settings)).toEqual([]);
});

const nothing = null;
test.each([
  ['ผลการประเมิน ITA ปี 2568 ได้ 90.25 คะแนน ระดับผ่านดี', [2568, 90.25, 'ผ่านดี']],
  ['ผลการประเมิน ITA ปี ๒๕๖๕ ได้ ๙๐.๒๕ คะแนน ระดับ “A”', [2565, 90.25, 'A']],
  ['ผลการประเมิน ITA ระดับ AA', [null, null, 'AA']],
  ['ได้ 90.25 คะแนน ระดับผ่านดีเยี่ยม', [null, 90.25, 'ผ่านดีเยี่ยม']],
  ['ผลการประเมิน ITA 100.00 คะแนน ระดับผ่าน', [null, 100, 'ผ่าน']],
  ['ผลการประเมิน ITA 100.01 คะแนน ระดับผ่าน', [null, null, 'ผ่าน']],
  ['ผลการประเมิน ITA ระดับต้องปรับปรุงโดยด่วน', [null, null, 'ต้องปรับปรุงโดยด่วน']],
  // Of something else, of several, or of a word that only begins like a grade.
  ['ได้ระดับผ่านดี', nothing],
  ['ผลการประเมิน ITA ปี 2568', nothing],
  ['ผลการประเมินความพึงพอใจ ระดับผ่านดี', nothing],
  ['ผลการประเมิน ITA ปี 2567 ระดับผ่าน ปี 2568 ระดับผ่านดี', nothing],
  ['ผลการประเมิน ITA ปี 2567 และปี 2568 ระดับผ่าน', nothing],
  ['ผลการประเมิน ITA 80.25 และ 90.25 ระดับผ่าน', nothing],
  ['ผลการประเมิน ITA ระดับ A+', nothing],
  ['ผลการประเมิน ITA ระดับ Basic', nothing],
  ['ผลการประเมิน ITA ระดับผ่านเกณฑ์', nothing],
])('%s', (text, said) => {
  const { year, score, grade } = resultInText(text) ?? {};
  expect(said === null ? (resultInText(text) ?? null) : [year, score, grade]).toEqual(said);
});

test.each([
  ['ตามข้อ O43', []],
  ['ตามข้อ O44', ['C2']],
  ['ตามข้อ O 44', ['C2']],
  ['ตามข้อ O0', ['C2']],
  ['ตามข้อ O1', []],
  ['OIT (O 50)', ['C2']],
  ['เลือด O 50 ราย ตามข้อ 3', []],
  ['O50 ในบัญชี', []],
  ['ข้อ 2 เรื่องของ O5', []],
  ['ข้อ 2 เรื่องของ O500', []],
  ['ข้อ O50.5', []],
  ['ข้อ CO50', []],
  ['ข้อ O35 ITA ปี 2567', []],
  ['ข้อ O36 ITA ปี 2567', ['C2']],
  ['ข้อ O36 ITA ปี 2566 และปี 2567', []],
  ['มาตรการ ข้อ O42 ITA ปี 2567', ['C2']],
  ['มาตรการ ข้อ O35 ITA ปี 2567', []],
  ['งบประมาณ ข้อ O18 ITA ปี 2567', []],
])('%s: no item of that year', (method, cells) => {
  expect(foundOf('publication/item', method).map(({ cell }) => cell)).toEqual(cells);
});

test.each([
  ['รายงานผลการประเมิน ITA ปี 2568 เมื่อวันที่ 30 มิถุนายน 2568', ['C2']],
  ['รายงานผลการประเมิน ITA ปี 2568 เมื่อวันที่ 1 กรกฎาคม 2568', []],
  ['วันที่ 5 มกราคม 2568 แจ้งผลคะแนน ITA ปี 2568', ['C2']],
  ['รายงานผลการประเมิน ITA ปี 2567 เมื่อวันที่ 5 มกราคม 2568', []],
  ['รายงานผลการประเมิน ITA ปี 2568 และอบรม 5 มกราคม 2568', []],
  ['รายงานผลตามมาตรการ ITA ปี 2568 เมื่อวันที่ 5 มกราคม 2568', []],
  ['ยกระดับคะแนน ITA ปี 2568 เมื่อวันที่ 5 มกราคม 2568', []],
  ['รายงานผลการประเมิน ITA ปี 2568 เมื่อ มกราคม 2568', []],
  ['5 มกราคม 2568 และ 6 มกราคม 2568 รายงานผลการประเมิน ITA ปี 2568', []],
])('%s: before there was a result', (method, cells) => {
  expect(foundOf('ita/early-result', method).map(({ cell }) => cell)).toEqual(cells);
});
