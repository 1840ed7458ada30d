/** The title row: whose page it is, in which language, how slow the server seems, and Drive. */
import type { Locale, Opened } from '../protocol';
import { element, icon } from './element';
import type { Words } from './words';

export interface TopBarSetting {
  readonly opened: Opened;
  readonly locale: Locale;
  readonly latency: number;
  readonly drive: HTMLElement;
  readonly setLatency: (ms: number) => void;
}

export function createTopBar(
  words: Words,
  { opened, locale, latency, drive, setLatency }: TopBarSetting,
): HTMLElement {
  const names = opened.users.map(({ name, email }) => ({
    value: name,
    text: `${words.users[name]} · ${email}`,
  }));
  const languages = [
    { value: 'th', text: 'ไทย' },
    { value: 'en', text: 'English' },
  ];
  const slow = element('input', {
    id: 'latency',
    type: 'number',
    min: '0',
    max: '60000',
    step: '100',
    value: String(latency),
    change: () => setLatency(Number(slow.value) || 0),
  });
  return element(
    'div',
    { class: 'title-row' },
    element(
      'span',
      { class: 'logo', 'aria-hidden': 'true' },
      icon('M4 4h16v16H4zM4 10h16M4 15h16M10 10v10'),
    ),
    element('h1', {}, opened.workbook),
    element('span', { class: 'quiet' }, words.studioNote),
    opened.user.mayEdit ? null : element('span', { class: 'badge' }, words.viewOnly),
    element('span', { class: 'space' }),
    element(
      'div',
      { class: 'developer', role: 'group', 'aria-label': words.developer },
      element('label', { for: 'latency' }, words.latency),
      slow,
    ),
    choice(words.language, 'locale', locale, languages),
    choice(words.user, 'user', opened.user.name, names),
    drive,
  );
}

/** A choice that opens the page anew: another user has other rights, another language another menu. */
function choice(
  label: string,
  name: string,
  chosen: string,
  options: readonly { readonly value: string; readonly text: string }[],
): HTMLElement {
  const select = element(
    'select',
    {
      id: `choose-${name}`,
      'aria-label': label,
      change: () => {
        const query = new URLSearchParams(location.search);
        query.set(name, select.value);
        location.search = query.toString();
      },
    },
    ...options.map(({ value, text }) =>
      element('option', { value, selected: value === chosen }, text),
    ),
  );
  return select;
}
