/** docs/states.md: what each step comes to where Google is not well, from the table that the tests hold the add-on to. */
import type { Language } from '../src/core/text/language';
import { type End, STEP_TITLES, STEPS } from '../test/add-on/states/ends';
import { STATES } from '../test/add-on/states/table';

type Messages = Map<string, { readonly number: number; readonly en: string }>;

export function statesPage(): string {
  const messages: Messages = new Map();
  const states = Object.values(STATES).map(({ title, what, picture, ends }) => {
    const rows = STEPS.map((step) => [
      STEP_TITLES[step],
      tellEnd(ends[step].page, messages),
      tellEnd(ends[step].menu, messages),
    ]);
    const pictures = picture ? `\n${picturesOf(title, picture)}\n` : '';
    return `## ${title}\n\n${what}\n\n${table(['step', 'pressed in the sidebar', 'chosen in the menu'], rows)}${pictures}`;
  });
  const said = [...messages].map(
    ([th, { number, en }]) => `${number}. ${oneLine(th)}\n\n   ${oneLine(en)}\n`,
  );
  return `${INTRODUCTION}\n${states.join('\n')}\n## Messages\n\n${said.join('\n')}`;
}

const INTRODUCTION = `# Where Google is not well

What each step comes to in each state, by the sidebar and by the menu: test/add-on/states takes every step in every state
and holds the add-on to this table, in Thai and in English. It also holds that no document, row, share, sheet or lock is
left half done unless the message says so, that nothing has changed where a message says that, and that the step goes
through once the message has been followed. The numbers are those of the messages below. \`npm run docs\` writes this page.
`;

function picturesOf(title: string, picture: string): string {
  const [th, en] = ['th', 'en'].map((language) => `images/${picture}-${language}.png`);
  return `| in Thai | in English |\n| --- | --- |\n| ![${title}, in Thai](${th}) | ![${title}, in English](${en}) |`;
}

function tellEnd(end: End, messages: Messages): string {
  switch (end.kind) {
    case 'done':
      return end.tells ? `done, and tells ${numberOf(end.tells, messages)}` : 'done';
    case 'stopped':
      return `stops: ${numberOf(end.says, messages)}`;
    case 'asks':
      return 'Google’s own page asks for what is missing';
    case 'opens':
      return 'the sidebar opens';
    case 'no-page':
      return '–';
  }
}

/** One message has one number, wherever it is said. */
function numberOf(say: (language: Language) => string, messages: Messages): number {
  const th = say('th');
  const known = messages.get(th);
  if (known) return known.number;
  const number = messages.size + 1;
  messages.set(th, { number, en: say('en') });
  return number;
}

function oneLine(text: string): string {
  return text.replace(/\n/g, ' ');
}

function table(heads: readonly string[], rows: readonly (readonly string[])[]): string {
  const lines = [heads, heads.map(() => '---'), ...rows];
  return lines.map((cells) => `| ${cells.join(' | ')} |\n`).join('');
}
