/**
 * `npm test`: types, lint, build and all tests but those of slow-tests.cjs, which are `npm run test:slow`; CI runs both.
 * Those that fail soonest come first. Steps of one stage run side by side, and the stages one after the other. One line
 * for each step; where one fails, all that it said, and no later stage. `npm test -- types lint` runs the named steps alone.
 */
import { spawn } from 'node:child_process';
import { availableParallelism } from 'node:os';

const JEST = 'npm run unit --silent -- --selectProjects';
/** Two to a core: what runs in a browser waits for its page most of the time. */
const BROWSER_WORKERS = 2 * availableParallelism();

/**
 * Each command of the add-on in a test fills a world of its own, soon thrown away: with room for more of it the collector
 * runs less often, which spares a twentieth of the time.
 */
const NODE_OPTIONS = [process.env.NODE_OPTIONS, '--max-semi-space-size=64'].join(' ').trim();

/** In milliseconds, of one command: without a browser the tests have no time set for each of them. */
const LONGEST = 20 * 60_000;

const TESTS = [
  { unit: [`${JEST} unit`] },
  { 'add-on': [`${JEST} add-on`] },
  { e2e: [`${JEST} e2e -w ${BROWSER_WORKERS}`] },
];
const [part, ...named] = process.argv.slice(2);
/** Each stage's steps by name: commands one after the other. */
const STAGES = [
  ...(part === 'quick'
    ? [
        {
          types: ['npm run types --silent'],
          lint: ['npm run lint --silent', 'npm run build --silent'],
        },
      ]
    : []),
  ...TESTS,
];

const unknown = named.filter((name) => !STAGES.some((stage) => name in stage));
if (unknown.length > 0) {
  const known = STAGES.flatMap((stage) => Object.keys(stage)).join(', ');
  process.stderr.write(`There is no step ${unknown.join(', ')}; there are ${known}.\n`);
  process.exit(2);
}

const start = Date.now();
const running = new Set();
let failed = false;

for (const signal of ['SIGINT', 'SIGTERM']) {
  process.on(signal, () => {
    for (const child of running) endWithAll(child);
    process.exit(1);
  });
}

for (const stage of STAGES) {
  const steps = Object.entries(stage).filter(
    ([name]) => named.length === 0 || named.includes(name),
  );
  await Promise.all(steps.map(([name, commands]) => runStep(name, commands)));
  if (failed) break;
}
process.stdout.write(`${failed ? 'failed' : 'passed'} after ${secondsSince(start)}\n`);
process.exitCode = failed ? 1 : 0;

async function runStep(name, commands) {
  const from = Date.now();
  let said = '';
  for (const command of commands) {
    const { code, output } = await run(command);
    said += output;
    if (code === 0) continue;
    failed = true;
    process.stdout.write(`${said}\n${name}: failed after ${secondsSince(from)}\n`);
    return;
  }
  process.stdout.write(`${name}: passed in ${secondsSince(from)}\n`);
  // Jest's own line of counts, which CI adds up.
  for (const line of said.match(/^Tests: .*$/gm) ?? []) process.stdout.write(`${line}\n`);
  for (const [, test] of said.matchAll(/^.*LOGGING RETRY ERRORS\S*\s+(.*)$/gm)) {
    process.stdout.write(`  needed a second try: ${test}\n`);
  }
}

function run(command) {
  const child = spawn(command, {
    shell: true,
    // A group of its own, so that all that it has started ends with it.
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, TESTS: part, NODE_OPTIONS },
  });
  let output = '';
  const hear = (chunk) => {
    output += chunk;
  };
  child.stdout.on('data', hear);
  child.stderr.on('data', hear);
  running.add(child);
  const watch = setTimeout(() => {
    endWithAll(child);
    hear(`Ended after ${LONGEST / 60_000} minutes: a test waits for what never comes.\n`);
  }, LONGEST);
  return new Promise((done) => {
    child.on('close', (code) => {
      clearTimeout(watch);
      running.delete(child);
      done({ code, output });
    });
  });
}

function endWithAll(child) {
  process.kill(-child.pid, 'SIGKILL');
}

function secondsSince(time) {
  return `${Math.round((Date.now() - time) / 1000)} s`;
}
