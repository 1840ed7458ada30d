/** LibreOffice asks nobody for anything when it opens a memo, however the template was written. */
import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import PizZip from 'pizzip';
import { docxOf, paragraph, renderDocx } from '../core/docx/docx';
import { sampleFields } from '../core/template/samples';

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const isInstalled = (process.env.PATH ?? '')
  .split(delimiter)
  .some((folder) => existsSync(join(folder, 'soffice')));
const testOffice = isInstalled ? test : test.skip;
/** Each opening takes LibreOffice some seconds, and a busy machine a minute. */
const LONG = 300_000;
const asked: string[] = [];
const server = createServer((request, response) => {
  asked.push(request.url ?? '');
  response.end();
});

beforeAll(() => new Promise<void>((done) => server.listen(0, '127.0.0.1', done)));
afterAll(() => server.close());

const address = (name: string) =>
  `http://127.0.0.1:${(server.address() as AddressInfo).port}/${name}`;

/** Opens the file and makes a PDF of it; what it prints tells where a test goes wrong. */
function open(docx: Uint8Array): Promise<number | null> {
  const folder = mkdtempSync(join(tmpdir(), 'silent-'));
  const file = join(folder, 'memo.docx');
  writeFileSync(file, docx);
  const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
  const office = spawn('soffice', [
    profile,
    '--headless',
    '--convert-to',
    'pdf',
    '--outdir',
    folder,
    file,
  ]);
  return new Promise((done, fail) => {
    office.on('error', fail);
    office.on('exit', done);
  });
}

const PICTURE =
  '<w:p><w:r><w:drawing><wp:inline><wp:extent cx="360000" cy="360000"/><wp:docPr id="1" name="a"/><a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:pic><pic:nvPicPr><pic:cNvPr id="1" name="a"/><pic:cNvPicPr/></pic:nvPicPr><pic:blipFill><a:blip r:link="rId9"/></pic:blipFill><pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="360000" cy="360000"/></a:xfrm><a:prstGeom prst="rect"/></pic:spPr></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r></w:p>';

function template(body: string, files: Readonly<Record<string, string>>): Uint8Array {
  const zip = new PizZip(docxOf(body));
  for (const [path, content] of Object.entries(files)) zip.file(path, content);
  return zip.generate({ type: 'uint8array' });
}

const related = (kind: string, rest: string) =>
  `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId9" Type="${OFFICE}/${kind}" ${rest}/></Relationships>`;

const linked = (name: string, mode: string) =>
  template(PICTURE, {
    'word/_rels/document.xml.rels': related('image', `Target="${address(name)}" ${mode}`),
  });

testOffice(
  'the listener hears of a picture from elsewhere in a file that nobody has looked through',
  async () => {
    expect(await open(linked('plain.png', 'TargetMode="External"'))).toBe(0);
    expect(asked).toContain('/plain.png');
  },
  LONG,
);

testOffice(
  'of a template that is taken or refused nothing is asked',
  async () => {
    asked.length = 0;
    const link = (kind: string, path: string, target: string) => ({
      [path]: related(kind, `Target="${target}" TargetMode="External"`),
    });
    const templates = [
      linked('reference.png', 'TargetMode="&#69;xternal"'),
      linked('sign.png', 'x=">" TargetMode="External"'),
      linked('capitals.png', 'TargetMode="external"'),
      template(paragraph('ก'), {
        'word/settings.xml':
          '<w:settings xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><w:attachedTemplate r:id="rId9"/></w:settings>',
        ...link('attachedTemplate', 'word/_rels/settings.xml.rels', address('a.dotm')),
      }),
      template(paragraph('ก'), link('hyperlink', 'word/_rels/document.xml.rels', address('page'))),
    ];
    const memos = templates.flatMap((each) => {
      const memo = renderDocx(each, sampleFields(), { thaiDigits: true });
      return memo.ok ? [memo.value] : [];
    });
    expect(memos).toHaveLength(2);
    for (const memo of memos) expect(await open(memo)).toBe(0);
    expect(asked).toEqual([]);
  },
  LONG,
);
