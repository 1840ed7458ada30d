/**
 * Seeded mutants of src/: each changes one place, and says which test file should catch it.
 *
 *   node mutants.mjs TREE --check                 only says where each would be applied
 *   node mutants.mjs TREE [--out FILE.json] [--only NAME,NAME]
 *
 * Copies TREE (without dist, .git; node_modules hard-linked), applies one mutant at a time, builds, runs the named
 * tests, records caught / missed. A place is found by its text, white space apart, in any file of src/; file names
 * and folders may have changed, so that two commits can be held to the same list. `find` may be a list, of which the first that stands just once counts.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join, resolve } from 'node:path';

const M = (name, find, to, tests, t) => ({
  name,
  find: [find].flat(),
  to,
  tests: [tests].flat(),
  t,
});

export const MUTANTS = [
  // Core: what the sheet says.
  M(
    'percent cut instead of rounded half up',
    'Math.floor((part * 20000 + total) /',
    'Math.floor((part * 20000) /',
    'completion.test.ts',
  ),
  M('unclear measures not counted', 'unclear: having(null)', 'unclear: 0', 'completion.test.ts'),
  M(
    'the first measure of each owner not counted',
    'else byOwner.set(owner, [measure.status]);',
    'else byOwner.set(owner, []);',
    'completion.test.ts',
  ),
  M(
    'two marks: the fault stands at the first',
    "return fault('many', marks[1])",
    "return fault('many', marks[0])",
    ['status.test.ts', 'read-measures.test.ts', 'checks.test.ts', 'fixtures.test.ts'],
  ),
  M(
    'an unclear mark beside a clear one is overlooked',
    "if (unclear) return fault('unclear', unclear);",
    '',
    ['status.test.ts', 'read-measures.test.ts', 'checks.test.ts', 'fixtures.test.ts'],
  ),
  M(
    'headers of one row only',
    'const MOST_ROWS = 3;',
    'const MOST_ROWS = 1;',
    'read-measures.test.ts',
  ),
  M(
    'the signatures below the table are read as measures',
    'ended ||= endsTable(row)',
    'ended ||= false',
    'read-measures.test.ts',
  ),
  M('one owner named twice is two', 'return [...new Set(owners)];', 'return [...owners];', [
    'read-measures.test.ts',
    'completion.test.ts',
    'thai.test.ts',
  ]),
  M(
    'mixed digits: a number in both kinds is left',
    '/[0-9]/.test(run) && /[๐-๙]/.test(run)',
    '/[0-9]/.test(run) && /[๐-๙]{2}$/.test(run)',
    ['thai.test.ts', 'checks.test.ts', 'fixtures.test.ts'],
  ),
  M(
    'addresses get Thai digits',
    'result += change(text.slice(end, match.index)) + match[0];',
    'result += change(text.slice(end, match.index) + match[0]);',
    ['thai.test.ts', 'digits.test.ts', 'roll-years.test.ts'],
  ),
  M(
    'a year stays where it is when rolled by name',
    'Number(toArabicDigits(run)) + 1',
    'Number(toArabicDigits(run)) + 2',
    ['roll-years.test.ts', 'roll-over.test.ts', 'settings.test.ts'],
  ),
  M(
    'a score just at the grade misses it',
    'scores.total >= total && lowest >= each',
    'scores.total > total && lowest >= each',
    'grades.test.ts',
  ),
  M(
    'a grade is guessed where a part is missing',
    'worst !== undefined && worst === reached(100) ? worst : null',
    'worst ?? null',
    'grades.test.ts',
  ),
  // Core: the round.
  M(
    'a memo without signers is complete',
    'signers.length > 0 && signers.every(hasPassed)',
    'signers.every(hasPassed)',
    'stage.test.ts',
  ),
  M(
    'a comment does not pass it on',
    "decision === 'approved' || decision === 'commented'",
    "decision === 'approved'",
    'stage.test.ts',
  ),
  M(
    'the first signer never has the turn',
    'return turn < 0 ? null : turn;',
    'return turn <= 0 ? null : turn;',
    'stage.test.ts',
  ),
  M(
    'a changed status is called the same',
    "from === to ? 'same' : 'status'",
    "'same'",
    'changes.test.ts',
  ),
  M(
    'a snapshot loses the first letter of titles',
    'title.slice(0, room)',
    'title.slice(1, room)',
    'snapshot.test.ts',
  ),
  M(
    'a memo is stale for an address',
    ['({ email: _email, ...signer }) => signer'],
    '(signer) => signer',
    'memos-page.test.ts',
    'offer the address',
  ),
  // The check and its marks.
  M(
    'old colours are not taken off',
    [
      'for (const [color, cells] of byColor(taken)) sheet.paint(cells, color);',
      'for (const [color, cells] of byColor(taken)) step(sheet.paint(cells, color));',
    ],
    '',
    'check.test.ts',
    'a finding shows as a note',
  ),
  M(
    "the staff's colour is forgotten",
    'mark && ours ? mark.oldColor : present',
    'present',
    'check.test.ts',
    'note and colour are there again',
  ),
  M(
    'a cell changed meanwhile is fixed all the same',
    [
      'cleanCell(at(present, place)) !== cleanCell(fix.before)',
      /cleanCell\([^;]{1,60}?\) !== cleanCell\(fix\.before\)/,
    ],
    'cleanCell(fix.before) === "\\0"',
    ['fix-cells.test.ts'],
  ),
  M(
    'a formula is overwritten',
    [
      "at(formulas, place) !== ''",
      /\(?cellAt\(formulas, place\)(?: \?\? ''\))? !== ''(?=\) refused\.push\(\{ fix, reason)/,
    ],
    'false',
    'sidebar-calls.test.ts',
    'a formula is never overwritten',
  ),
  M(
    'a colleague’s setting is overwritten',
    "textOf(entry?.value ?? '') !== before.trim()",
    "before.trim() === '\\0'",
    ['save-forms.test.ts', 'save-settings.test.ts'],
  ),
  M(
    'the sidebar never learns of a change',
    ['tokenOf(ports, content) !== token', /tokenOf\([^;]{1,60}?\) !== token/],
    'token === "\\0"',
    'sidebar-calls.test.ts',
    'after a change of',
  ),
  // The memo and its register.
  M(
    'a forced memo is refused',
    '(hasErrors(report) && !force)',
    'hasErrors(report)',
    'generate.test.ts',
    'errors found',
  ),
  M(
    'errors do not stop a memo',
    '(hasErrors(report) && !force)',
    'false',
    'generate.test.ts',
    'no memo and no register row',
  ),
  M(
    'the link is not written',
    "['link', link],",
    "['link', ''],",
    'register.test.ts',
    'is given the new columns',
  ),
  M(
    'a failed memo is called made',
    "['state', STATES.failed]",
    "['state', STATES.made]",
    'generate.test.ts',
    'Drive refuses',
  ),
  M(
    'cut-off memos are not recovered',
    [/\brecoverMemos\([^;]{0,40}register\);(?=\s*const id)/, 'recoverMemos(ports, register);'],
    '',
    'generate.test.ts',
    'completes the row',
  ),
  M(
    'a copied row is a second memo',
    "id !== '' && memos.findIndex((each) => each.id === id) === index",
    "id !== ''",
    'memos-page.test.ts',
    'someone has copied',
  ),
  // Sign-off.
  M(
    'shared is written before Drive has agreed',
    "access: 'sending', refusal: null",
    "access: 'shared', refusal: null",
    'sign-off-crash.test.ts',
    'sharing: after the next look',
  ),
  M(
    'whoever gave it back is not asked anew',
    "signer.decision === 'returned' ? UNDECIDED : {}",
    '{}',
    'sign-off.test.ts',
    'corrected in the Doc itself',
  ),
  M(
    'a wrong address keeps its access',
    [/if \(old !== ''\) [\w.]*drive\.unshare\(\w*\.?fileId, old\);/],
    '',
    'sign-off.test.ts',
    'another address takes',
  ),
  M(
    'a cut-off sharing is never settled',
    "{ ...signer, access: 'none', permission: '' }",
    'signer',
    'sign-off-crash.test.ts',
    'sharing: after the next look',
  ),
  M(
    'a colleague’s decision is overwritten',
    'signer.decision !== seen',
    'signer.decision === "\\0"',
    'sign-off.test.ts',
    'where a colleague has recorded',
  ),
  M(
    'tomorrow is a day of a decision',
    [/isoDate\(day\) > isoDate\(([^;]{1,40}?)\.date\)/],
    'isoDate(day) > "9999"',
    'sign-off.test.ts',
    'is no day of a decision',
  ),
  M(
    'remarks of any length',
    '.slice(0, LONGEST_REMARK)',
    '',
    'sign-off.test.ts',
    'a remark stays text',
  ),
  M(
    'of two posts only one is taken back',
    "at === index || (permission !== '' && each.permission === permission)",
    'at === index',
    'sign-off.test.ts',
    'has one permission',
  ),
  M(
    'the open link stays open',
    [/\(\) =>\s*[\w.]*drive\.unshare\(fileId, permission\)/],
    '() => undefined',
    'sign-off.test.ts',
    'anyone with the link',
  ),
  M(
    'our own seconds are someone’s edit',
    'OWN_SECONDS = 10',
    'OWN_SECONDS = 5',
    'update-memo.test.ts',
    'in the ten seconds of the making',
  ),
  M(
    'another’s quick edit is lost',
    '!modifiedByMe || isLater',
    'isLater',
    'update-memo.test.ts',
    'by another in those ten seconds',
  ),
  M(
    'decisions do not stop an update',
    'decided.length > 0 && !askAgain',
    'decided.length > 99',
    'update-memo.test.ts',
    'refuse it, until they are asked',
  ),
  // Templates, and the new year.
  M(
    'five versions are kept',
    'KEPT_VERSIONS = 6',
    'KEPT_VERSIONS = 5',
    'templates.test.ts',
    'six versions are kept',
  ),
  M(
    'a spoilt template is filled',
    'head.digest === digest(base64) ? base64 : null',
    'base64',
    'templates.test.ts',
    'the kept copy of the version serves',
  ),
  M(
    'a colleague’s template is replaced unseen',
    'if (now !== stamp) return',
    "if (now === '\\0') return",
    'templates.test.ts',
    'the second is told of the first',
  ),
  M(
    'a template is used and not kept',
    [/writeVersion\(freePlace\(store\), file\);/],
    '',
    'templates.test.ts',
    'lies on a hidden sheet|is told with its version',
  ),
];

const FLEX = (text) =>
  new RegExp(
    text
      .trim()
      .split(/\s+/)
      .map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
      .join('\\s+'),
    'g',
  );

function filesUnder(folder, wanted) {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((each) => each.isFile() && wanted(each.name))
    .map((each) => join(each.parentPath ?? each.path, each.name));
}

/** The one place of the mutant; or why there is none. */
function place(sources, { find }) {
  let why = 'no such text';
  for (const each of find) {
    const pattern = typeof each === 'string' ? FLEX(each) : new RegExp(each.source, 'g');
    const hits = [...sources].flatMap(([file, text]) =>
      [...text.matchAll(pattern)].map((hit) => ({ file, at: hit.index, length: hit[0].length })),
    );
    if (hits.length === 1) return hits[0];
    if (hits.length > 1)
      why = `${hits.length} places: ${hits.map(({ file }) => basename(file)).join(', ')}`;
  }
  return { why };
}

function main() {
  const args = process.argv.slice(2);
  const value = (name) => (args.includes(name) ? args[args.indexOf(name) + 1] : undefined);
  const tree = resolve(args[0]);
  const only = value('--only')?.split(',');
  const isCheck = args.includes('--check');
  const scratch = isCheck ? tree : copyOf(tree);
  const sources = new Map(
    filesUnder(join(scratch, 'src'), (name) => /\.tsx?$/.test(name))
      .filter((file) => !file.includes('/src/sidebar/'))
      .map((file) => [file, readFileSync(file, 'utf8')]),
  );
  const tests = filesUnder(join(scratch, 'test'), (name) => name.endsWith('.test.ts'));
  const results = [];
  for (const mutant of MUTANTS) {
    if (only && !only.some((each) => mutant.name.includes(each))) continue;
    const found = place(sources, mutant);
    const files = mutant.tests.flatMap((name) => tests.filter((file) => basename(file) === name));
    const result = {
      name: mutant.name,
      file: found.file?.slice(scratch.length + 1) ?? null,
      tests: files.map((file) => file.slice(scratch.length + 1)),
    };
    if (found.why) result.outcome = `not applicable (${found.why})`;
    else if (files.length === 0) result.outcome = 'no test file';
    else if (isCheck) result.outcome = 'would apply';
    else Object.assign(result, run(scratch, sources, mutant, found, result.tests));
    results.push(result);
    console.log(
      `${result.outcome.padEnd(12)} ${mutant.name} · ${result.file ?? '?'} · ${result.tests.map((each) => basename(each))}${result.seconds ? ` · ${result.seconds} s` : ''}`,
    );
  }
  const count = (outcome) => results.filter((each) => each.outcome === outcome).length;
  console.log(
    `\n${results.length} mutants: ${count('caught')} caught, ${count('missed')} missed, ${results.length - count('caught') - count('missed')} otherwise`,
  );
  if (value('--out')) writeFileSync(value('--out'), `${JSON.stringify(results, null, 2)}\n`);
  if (!isCheck) rmSync(scratch, { recursive: true, force: true });
}

function run(scratch, sources, { to, t }, { file, at, length }, tests) {
  const text = sources.get(file);
  const started = Date.now();
  writeFileSync(file, text.slice(0, at) + to + text.slice(at + length));
  try {
    const built = spawnSync('node', ['build.mjs'], { cwd: scratch, encoding: 'utf8' });
    if (built.status !== 0) return { outcome: 'does not build', detail: built.stderr.slice(-500) };
    const report = join(scratch, 'mutant.json');
    rmSync(report, { force: true });
    const jest = [
      'jest',
      '--config',
      existsSync(join(scratch, 'config/jest.config.cjs'))
        ? 'config/jest.config.cjs'
        : 'jest.config.cjs',
      '-w',
      '1',
      '--bail=1',
      '--json',
      `--outputFile=${report}`,
      ...(t ? ['-t', t] : []),
      ...tests,
    ];
    const ran = spawnSync('npx', jest, { cwd: scratch, encoding: 'utf8', timeout: 300_000 });
    const seconds = Math.round((Date.now() - started) / 1000);
    if (!existsSync(report))
      return { outcome: 'no report', detail: (ran.stderr ?? '').slice(-500), seconds };
    const { numPassedTests, numFailedTests, testResults } = JSON.parse(
      readFileSync(report, 'utf8'),
    );
    const failed = testResults.flatMap(({ assertionResults }) =>
      assertionResults.filter(({ status }) => status === 'failed').map(({ fullName }) => fullName),
    );
    if (numPassedTests + numFailedTests === 0) return { outcome: 'no test ran', seconds };
    return {
      outcome: failed.length > 0 ? 'caught' : 'missed',
      failed: failed.slice(0, 5),
      seconds,
    };
  } finally {
    writeFileSync(file, text);
  }
}

/** node_modules is linked, since nothing writes to it; dist and caches are made anew. */
function copyOf(tree) {
  const scratch = mkdtempSync(join(tmpdir(), 'mutants-'));
  for (const name of readdirSync(tree)) {
    if (['.git', 'dist', 'node_modules', '.cache', 'coverage'].includes(name)) continue;
    execFileSync('cp', ['-a', join(tree, name), scratch]);
  }
  const modules = join(tree, 'node_modules');
  try {
    execFileSync('cp', ['-al', modules, scratch], { stdio: 'ignore' });
  } catch {
    rmSync(join(scratch, 'node_modules'), { recursive: true, force: true });
    symlinkSync(modules, join(scratch, 'node_modules'));
  }
  return scratch;
}

main();
