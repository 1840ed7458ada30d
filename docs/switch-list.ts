/** The list in CONTRIBUTING.md of what can be made to go wrong as it may at Google. */
import { SWITCHES } from '../local/switches';

export function switchList(): string {
  const rows = Object.entries(SWITCHES).map(([name, { what }]) => `- \`${name}\`: ${what}\n`);
  return rows.join('');
}
