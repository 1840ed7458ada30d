/** What each room may import, and why; an import for its types alone counts like any other unless a rule says so. */
const { readFileSync } = require('node:fs');
const { join } = require('node:path');

/** From the ground up: a room may import those on floors below it, and none beside it. */
const CORE_FLOORS = [
  ['sheet'],
  ['text'],
  ['measures', 'docx', 'ita'],
  ['office'],
  ['settled'],
  ['checks', 'template', 'sign-off', 'import'],
  ['memo', 'asked'],
];
const APP_FLOORS = [
  ['workbook'],
  ['kept'],
  ['check'],
  ['register'],
  ['upgrade'],
  ['sheets', 'template'],
  ['memo'],
  ['sign-off', 'self-test', 'import'],
  ['units'],
];

/** What the table of calls imports, and the commands that only the menu has. */
const COMMANDS = [
  ...importedBy('src/app/calls.ts'),
  'self-test/self-test',
  'sheets/new-year',
  'sign-off/restore',
];

module.exports = {
  forbidden: [
    {
      name: 'core-is-pure',
      comment:
        'The core gives the same answer everywhere: it knows no command, no Google, no page.',
      severity: 'error',
      from: { path: '^src/core' },
      to: { path: '^(src/(?!core/)|local|studio|template)' },
    },
    {
      name: 'core-command-problem-is-the-roof',
      comment: 'It names the problems of every room, so no room may stand on it.',
      severity: 'error',
      from: { path: '^src/core/[^/]+/' },
      to: { path: '^src/core/command-problem' },
    },
    ...downward('core', CORE_FLOORS),
    {
      name: 'only-render-knows-docxtemplater',
      comment: 'One file turns what the filler throws into problems; everyone else sees values.',
      severity: 'error',
      from: { path: '^src', pathNot: '^src/core/template/render\\.ts$' },
      to: { path: 'node_modules/docxtemplater' },
    },
    {
      name: 'words-know-only-what-they-word',
      comment: 'Words depend on kinds of problems and events, never on how anything is done.',
      severity: 'error',
      from: { path: '^src/words' },
      to: { path: '^(src/(?!words/|core/)|local|studio|template)' },
    },
    {
      name: 'app-knows-no-google',
      comment:
        'Commands speak through ports.ts, so that they run in a test as they do in Google; the page has words of its own.',
      severity: 'error',
      from: { path: '^src/app' },
      to: { path: '^(src/(?!app/|core/|words/(?!sidebar/))|local|studio|template)' },
    },
    ...downward('app', APP_FLOORS),
    {
      name: 'calls-are-the-roof',
      comment: 'The table of calls imports every command, so no command may import it.',
      severity: 'error',
      from: { path: '^src/app/([^/]+/|(?!calls)[^/]+\\.ts)' },
      to: { path: '^src/app/calls\\.ts$' },
    },
    {
      name: 'no-command-in-a-command',
      comment:
        'A command is a door from outside. What two of them need is a step of its own in the room that owns it.',
      severity: 'error',
      from: { path: `^src/app/(${COMMANDS.join('|')})\\.ts$` },
      to: { path: `^src/app/(${COMMANDS.join('|')})\\.ts$` },
    },
    {
      name: 'gas-decides-nothing',
      comment:
        'The edge carries out what a command asks; it takes port types, refusals and pure values only.',
      severity: 'error',
      from: { path: '^src/gas' },
      to: { path: '^(src/(?!gas/|core/|app/(ports|trials|stopped)\\.ts)|local|studio|template)' },
    },
    {
      name: 'triggers-load-nothing',
      comment:
        'They run when a workbook opens: the menu, its words, and nothing of what its items do.',
      severity: 'error',
      from: { path: '^src/(triggers|menu/items)\\.ts$' },
      to: {
        path: '^src/(?!menu/items|words/product|gas/(ui/menu|user|host)|core/text/language|core/scopes)',
        dependencyTypesNot: ['type-only'],
      },
    },
    {
      name: 'sidebar-stays-in-the-page',
      comment:
        'The page is small and runs in a browser: of the server it knows types alone, and shares words and pure values.',
      severity: 'error',
      from: { path: '^src/sidebar' },
      to: {
        path: '^(src/(?!sidebar/|core/|words/(sidebar/|failures|product))|local|studio|template)',
        dependencyTypesNot: ['type-only'],
      },
    },
    {
      name: 'sidebar-knows-the-calls-alone',
      comment:
        'What crosses the wire is in app/, so even types of the edge are none of its business.',
      severity: 'error',
      from: { path: '^src/sidebar' },
      to: { path: '^src/(?!sidebar/|core/|words/|app/)' },
    },
    {
      name: 'local-runs-the-bundle',
      comment:
        'The local Apps Script proves what is pushed: it runs dist/ and takes only types, words and pure values from the sources.',
      severity: 'error',
      from: { path: '^(local|studio)' },
      to: { path: '^src/(?!core/|words/)', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'no-circles',
      comment: 'A circle has no place to start reading.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
  ],
  options: {
    tsPreCompilationDeps: 'specify',
    doNotFollow: { path: 'node_modules' },
  },
};

function downward(house, floors) {
  return floors.flatMap((floor, index) =>
    floor.map((room) => {
      const above = floors
        .slice(index)
        .flat()
        .filter((other) => other !== room);
      return {
        name: `${house}-${room}-looks-down`,
        comment: `Floors of src/${house}, from the ground: ${floors.map((each) => each.join(', ')).join(' < ')}.`,
        severity: 'error',
        from: { path: `^src/${house}/${room}/` },
        to: { path: `^src/${house}/(${above.join('|') || '$'})/` },
      };
    }),
  );
}

/** The files of rooms that a file of src/app imports, such as `check/check`. */
function importedBy(file) {
  const source = readFileSync(join(__dirname, '..', file), 'utf8');
  return [...source.matchAll(/from '\.\/([\w-]+\/[\w-]+)'/g)].map(([, path]) => path);
}
