/** The table of settings in docs/workbook.md, from the one list in code. */
import { SETTINGS } from '../src/core/office/settings';

export function settingsTable(): string {
  const heads = ['รายการ', 'English', 'what to fill in', 'by year', 'also read as'];
  const rows = SETTINGS.map(({ key, label, help, byYear, aliases }) => [
    label,
    `\`${key}\``,
    `${help.th} · ${help.en}`,
    byYear ? 'yes' : '',
    aliases.join(', '),
  ]);
  const lines = [heads, heads.map(() => '---'), ...rows];
  return `${lines.map((cells) => `| ${cells.join(' | ')} |`).join('\n')}\n`;
}
