import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { commandLineOptions } from '../../docs/command-line-page';

test('docs/command-line.md has the options as they are in code', () => {
  const page = readFileSync(join(__dirname, '../../docs/command-line.md'), 'utf8');
  const made = /<!-- options:[^>]*-->\n\n([\s\S]*?)\n\n<!-- \/options -->/.exec(page)?.[1];
  expect(made).toBe(commandLineOptions());
});
