/** An office as one text, in which ids stand for nothing but themselves: two that are alike are the same. */
import type { Office } from '../add-on/office';
import { cellsOf, sheetNames } from '../faults/stage';

const UUID = /[0-9a-f]{8}-[0-9a-f-]{27}/g;

export function stateOf(office: Office): string {
  const sheets = sheetNames(office)
    .sort()
    .map((name) => [name, cellsOf(office, name)]);
  const files = office.drive.files.map(({ id, name, trashed, permissions, appProperties }) => ({
    id,
    name,
    trashed,
    appProperties,
    access: permissions
      .map(({ role, emailAddress }) => `${emailAddress ?? 'anyone'} ${role}`)
      .sort(),
  }));
  const mails = office.drive.mails.map(({ to }) => to).sort();
  let text = JSON.stringify({ sheets, files, mails });
  for (const [index, { id }] of office.drive.files.entries())
    text = text.split(id).join(`file ${index}`);
  const seen: string[] = [];
  return text
    .replace(UUID, (id) => {
      if (!seen.includes(id)) seen.push(id);
      return `id ${seen.indexOf(id)}`;
    })
    .replace(/\\"permission\\":\\"[^"\\]+\\"/g, '"permission": 1');
}
