/** What SECURITY.md, THREATS.md and the README promise is there: the tests they name, the libraries, no other server. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { SCOPES } from '../../src/core/scopes';
import { projectFiles } from './project-files';

const ROOT = join(import.meta.dirname, '../..');
const read = (file: string) => readFileSync(join(ROOT, file), 'utf8');

const pages = projectFiles().filter((file) => file.endsWith('.md'));

test.each(pages)('%s names no test that is not there', (page) => {
  const named = read(page).match(/\btest\/[\w./-]+\.test\.ts\b/g) ?? [];
  expect(named.filter((file) => !existsSync(join(ROOT, file)))).toEqual([]);
});

test('the libraries that ship are the ones whose notices ship', () => {
  const told = [...read('SECURITY.md').matchAll(/^\| (\S+) \| [^|]+ \| \w+\.(?:js|html) \|$/gm)];
  const [, shipped = ''] = /SHIPPED = \[(.+)\]/.exec(read('build/notices.mjs')) ?? [];
  const names = [...shipped.matchAll(/'(.+?)'/g)].map(([, name]) => name);
  expect(names.length).toBeGreaterThan(0);
  expect(told.map(([, name]) => name).sort()).toEqual([...names].sort());
});

/** Each stands in the bundle as text: what XML and HTML call their kinds, Google's addresses, examples in forms, and links to a licence's home. */
const KNOWN = new Set([
  'http://purl.oclc.org',
  'http://schemas.microsoft.com',
  'http://schemas.openxmlformats.org',
  'http://www.w3.org',
  'https://docs.google.com',
  'https://drive.google.com',
  'https://mail.google.com',
  'https://example.org',
  'https://www.example.org',
  'https://www.googleapis.com',
  'https://docxtemplater.com',
  'https://github.com',
]);

test.each(['globals.js', 'triggers.js', 'at-once.js', 'functions.js', 'main.js', 'sidebar.html'])(
  'dist/%s names no server but Google’s, and the page asks one alone',
  (file) => {
    // The build breaks long lines, within a text too.
    const text = read(`dist/${file}`).replace(/\\\n/g, '');
    const hosts = text.match(/https?:\/\/[a-zA-Z0-9.-]+/g) ?? [];
    const unknown = [...new Set(hosts)].filter((host) => !KNOWN.has(host));
    expect(unknown.map((host) => `${host}: where it is only shown, add it to KNOWN`)).toEqual([]);
    expect(text).not.toMatch(
      /UrlFetchApp|XMLHttpRequest|WebSocket|sendBeacon|<(?:script|link|img)[^>]+(?:src|href)=/,
    );
  },
);

test('the manifest asks for three scopes, among them none that opens the network, and for Drive alone', () => {
  const manifest = JSON.parse(read('dist/appsscript.json')) as {
    oauthScopes: string[];
    dependencies: { enabledAdvancedServices: { serviceId: string }[] };
  };
  expect(manifest.oauthScopes.map((scope) => scope.replace(/^.*\/auth\//, '')).sort()).toEqual(
    [...SCOPES].sort(),
  );
  const services = manifest.dependencies.enabledAdvancedServices.map(({ serviceId }) => serviceId);
  expect(services).toEqual(['drive']);
  expect(Object.keys(manifest)).not.toContain('urlFetchWhitelist');
});

test('the administrator’s page names each scope', () => {
  for (const scope of SCOPES) expect(read('docs/administrator.md')).toContain(scope);
});

/** Services of Google's that send what they are given to someone, and keep things outside the workbook. */
const SENDING = /\b(?:MailApp|GmailApp|Jdbc|PropertiesService|CacheService|Logger)\b/;

test.each(['globals.js', 'triggers.js', 'at-once.js', 'functions.js', 'main.js'])(
  'dist/%s asks no service that sends mail, keeps counts or opens a database',
  (file) => {
    expect(read(`dist/${file}`)).not.toMatch(SENDING);
  },
);
