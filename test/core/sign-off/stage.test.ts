import type { Access, Decision } from '../../../src/core/sign-off/round';
import { stageOf, turnOf } from '../../../src/core/sign-off/stage';

type Given = readonly [Access, Decision | null];

const NEW: Given = ['none', null];
const HAS: Given = ['shared', null];

test.each<[string, readonly Given[], string, number | null]>([
  ['no signers', [], 'made', null],
  ['nobody was asked', [NEW, NEW], 'made', 0],
  ['the first was asked', [HAS, NEW], 'sent', 0],
  ['the asking was cut off', [['sending', null], NEW], 'sent', 0],
  ['nobody could be asked', [['refused', null], NEW], 'made', 0],
  ['it was taken back from the only one', [['taken-back', null], NEW], 'made', 0],
  ['approved on paper', [['none', 'approved'], NEW], 'sent', 1],
  ['a comment passes it on', [['shared', 'commented'], HAS], 'sent', 1],
  ['the second was faster', [HAS, ['shared', 'approved']], 'sent', 0],
  ['one gave it back', [['shared', 'approved'], ['shared', 'returned'], NEW], 'returned', null],
  [
    'all have passed',
    [
      ['shared', 'approved'],
      ['none', 'commented'],
    ],
    'complete',
    null,
  ],
])('%s', (_what, given, stage, turn) => {
  const signers = given.map(([access, decision]) => ({ access, decision }));
  expect({ stage: stageOf(signers, null), turn: turnOf(signers) }).toEqual({ stage, turn });
});

test('a link for everyone sends it', () => {
  expect(stageOf([], 'reader')).toBe('sent');
  expect(stageOf([{ access: 'none', decision: null }], 'commenter')).toBe('sent');
});
