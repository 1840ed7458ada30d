/** Which room may know which; each rule says why. */
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
      name: 'only-render-knows-docxtemplater',
      comment: 'One file turns what the filler throws into problems; everyone else sees values.',
      severity: 'error',
      from: { path: '^src', pathNot: '^src/core/template/render\\.ts$' },
      to: { path: 'node_modules/(docxtemplater|pizzip)' },
    },
    {
      name: 'app-knows-no-google',
      comment: 'Commands speak through ports.ts, so that they run in a test as they do in Google.',
      severity: 'error',
      from: { path: '^src/app' },
      to: { path: '^(src/(?!app/|core/)|local|studio|template)' },
    },
    {
      name: 'gas-decides-nothing',
      comment:
        'The edge carries out what a command asks; it takes port types, words and pure values only.',
      severity: 'error',
      from: { path: '^src/gas' },
      to: { path: '^(src/(?!gas/|app/|core/|words/)|local|studio|template)' },
    },
    {
      name: 'words-know-only-what-they-word',
      comment: 'Words depend on kinds of problems, never on how anything is done.',
      severity: 'error',
      from: { path: '^src/words' },
      to: {
        path: '^(src/(?!words/|core/)|local|studio|template)',
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
        path: '^(src/(?!sidebar/|core/|words/sidebar/)|local|studio|template)',
        dependencyTypesNot: ['type-only'],
      },
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
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
  ],
  options: {
    tsPreCompilationDeps: 'specify',
    doNotFollow: { path: 'node_modules' },
  },
};
