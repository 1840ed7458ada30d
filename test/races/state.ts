/** An office as one text, in which ids stand for nothing but themselves: two that are alike are the same. */
import type { Office } from '../add-on/office';
import { cellsOf, sheetNames } from '../faults/stage';

const UUID = /[0-9a-f]{8}-[0-9a-f-]{27}/g;

/** The one that a unit's memo was put into, as its row keeps it. */
const FOLDER = /\\"folder\\":\\"([^"\\]+)\\"/g;

const PERMISSION = /\\"permission\\":\\"[^"\\]+\\"/g;

export function stateOf(office: Office): string {
  const sheets = sheetNames(office)
    .sort()
    .map((name) => [name, cellsOf(office, name)]);
  const { files, mails } = outsideOf(office);
  let text = JSON.stringify({ sheets, files, mails });
  for (const [index, { id }] of office.drive.files.entries())
    text = text.split(id).join(`file ${index}`);
  const [ids, folders]: [string[], string[]] = [[], []];
  return text
    .replace(UUID, (id) => `id ${placeOf(id, ids)}`)
    .replace(FOLDER, (_, id: string) => `"folder": ${placeOf(id, folders)}`)
    .replace(PERMISSION, '"permission": 1');
}

/** The same whatever order its rows and files are in: each file is known by what it is called and who may open it. */
export function contentOf(office: Office): string {
  const { files, mails } = outsideOf(office);
  const named = (text: string) =>
    office.drive.files
      .reduce((said, { id, name }) => said.split(id).join(`file ${name}`), text)
      .replace(UUID, 'id')
      .replace(FOLDER, '"folder": 1')
      .replace(PERMISSION, '"permission": 1');
  const rows = sheetNames(office).flatMap((name) =>
    cellsOf(office, name).map((row) => named(JSON.stringify([name, row]))),
  );
  return JSON.stringify({
    rows: rows.sort(),
    files: files.map((file) => named(JSON.stringify(file))).sort(),
    mails,
  });
}

function outsideOf(office: Office) {
  const files = office.drive.files.map(({ id, name, trashed, permissions, appProperties }) => ({
    id,
    name,
    trashed,
    appProperties,
    access: permissions
      .map(({ role, emailAddress }) => `${emailAddress ?? 'anyone'} ${role}`)
      .sort(),
  }));
  return { files, mails: office.drive.mails.map(({ to }) => to).sort() };
}

/** The place among those seen so far, to which a new one is added. */
function placeOf(id: string, seen: string[]): number {
  if (!seen.includes(id)) seen.push(id);
  return seen.indexOf(id);
}
