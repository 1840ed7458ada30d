/** Which year's ITA score a memo's sentences give, and what of it is doubtful. */
import { readOldMemo } from '../../../src/core/import/read-memo';
import { readScores } from '../../../src/core/import/said/scores';
import { docxOf } from '../docx/docx';
import { p } from './word-memo';

const OF_2568 = 'รายงานผลตามมาตรการ ประจำปีงบประมาณ พ.ศ. 2568';

function told(...paragraphs: readonly string[]) {
  const { found, several, unread } = readScores(paragraphs, OF_2568);
  return {
    year: found.get('assessedYear'),
    score: found.get('itaScore'),
    grade: found.get('itaGrade'),
    several,
    unread,
  };
}

test.each([
  ['การประเมิน ITA ปี 2566 ได้ 80.00 คะแนน ปี 2567 ได้ 88.12 คะแนน', '2566: 80.00, 2567: 88.12'],
  [
    'ผลการประเมิน ITA ปีงบประมาณ พ.ศ. ๒๕๖๗ ได้ ๘๘.๑๒ คะแนน เพิ่มขึ้นจากปีงบประมาณ พ.ศ. ๒๕๖๖ ซึ่งได้ ๘๐.๐๐ คะแนน',
    '2567: 88.12, 2566: 80.00',
  ],
  [
    'ผลการประเมิน ITA ย้อนหลัง ได้แก่ ปี 2565 (75.10 คะแนน) ปี 2566 (80.00 คะแนน) และปี 2567 (88.12 คะแนน)',
    '2565: 75.10, 2566: 80.00, 2567: 88.12',
  ],
  ['คะแนนรวม ITA ปี 2566 = 80.00 และปี 2567 = 88.12', '2566: 80.00, 2567: 88.12'],
  ['ผลการประเมิน ITA ปี 2567 คะแนนเต็ม 100 คะแนน ได้ 88.12 คะแนน', ''],
  ['ผลการประเมิน ITA ปี 2567 เกณฑ์ผ่าน 85 คะแนน ได้ 88.12 คะแนน', ''],
  ['ผลการประเมิน ITA ปี 2567 ได้ 88.12 คะแนน เพิ่มขึ้น 8.12 คะแนน จากปี 2566', ''],
  ['ตามมาตรการประจำปี 2568 ผลการประเมิน ITA ปี 2567 ได้ 88.12 คะแนน', ''],
  ['ได้คะแนนการประเมิน ITA 88.12 คะแนน (ปี 2567)', ''],
])('%s', (text, several) => {
  expect(told(text)).toMatchObject({ year: '2567', score: '88.12', several, unread: '' });
});

test('years in paragraphs of their own, of which one names the assessment', () => {
  expect(
    told(
      'ผลการประเมิน ITA ของหน่วยงานมีดังนี้',
      '- ปี 2566 ได้ 80.00 คะแนน ระดับ C',
      '- ปี 2567 ได้ 88.12 คะแนน ระดับผ่าน',
    ),
  ).toEqual({
    year: '2567',
    score: '88.12',
    grade: 'ผ่าน',
    several: '2566: 80.00, 2567: 88.12',
    unread: '',
  });
});

test('a part’s score and a grade are those of the year that is taken', () => {
  const { found } = readScores(
    [
      'ผลการประเมิน ITA ปี 2566 ได้ 80.00 คะแนน ระดับ C (IIT 81.10) ปี 2567 ได้ 88.12 คะแนน ระดับผ่าน (IIT 90.20)',
    ],
    OF_2568,
  );
  expect([found.get('itaGrade'), found.get('iitScore')]).toEqual(['ผ่าน', '90.20']);
});

test('of years none of which is the one before the measures, the latest', () => {
  const text = 'ผลการประเมิน ITA ปี 2565 ได้ 75.10 คะแนน ปี 2566 ได้ 80.00 คะแนน';
  expect(told(text)).toMatchObject({ year: '2566', score: '80.00' });
});

test('the memo says both doubts: several scores, and one that cannot be read', () => {
  const doubtsOf = (text: string) => {
    const read = readOldMemo(docxOf(p('เรื่อง  รายงานผลตามมาตรการ ประจำปี 2568') + p(text)));
    return read.ok ? read.value.doubts.map(({ kind }) => kind) : [];
  };
  expect(doubtsOf('การประเมิน ITA ปี 2566 ได้ 80.00 คะแนน ปี 2567 ได้ 88.12 คะแนน')).toContain(
    'scores-several',
  );
  expect(doubtsOf('ผลการประเมิน ITA ได้คะแนนมากกว่าเดิม เพิ่มขึ้น 8.12 คะแนน')).toContain('score-unread');
});
