/** The studio's page: puts the parts together and hands on what the server tells. */
import type { Locale, StudioEvent, UserName } from '../protocol';
import { connect } from './ask';
import { askAlert, showDialog } from './boxes';
import { createDrivePanel } from './drive-panel';
import { element } from './element';
import { createFrames } from './frames';
import { createMenuBar } from './menu-bar';
import { moveByF6 } from './move';
import { createSheetDesk } from './sheet-desk';
import { createSidebar } from './sidebar';
import './studio.css';
import { createToasts } from './toasts';
import { createTopBar } from './top-bar';
import { WORDS as allWords } from './words';

const setting = (name: string) =>
  document.querySelector<HTMLMetaElement>(`meta[name=studio-${name}]`)?.content ?? '';
const query = new URLSearchParams(location.search);
const locale: Locale = query.get('locale') === 'en' ? 'en' : 'th';
const user = (query.get('user') ?? 'owner') as UserName;
const words = allWords[locale];
const server = connect(setting('token'), { client: crypto.randomUUID(), user, locale });
const { node: messages, toasts } = createToasts(words);
let latency = Number(query.get('latency') ?? setting('latency'));

document.documentElement.lang = locale;
void start();

async function start(): Promise<void> {
  const opened = await server.ask('open', null);
  document.title = `${opened.workbook} – ${words.title}`;
  const desk = createSheetDesk(words, server, toasts, opened);
  const frames = createFrames(server, () => latency, desk.focus);
  const drive = createDrivePanel({ words, server, toasts, language: locale });
  const sidebar = createSidebar(words, frames);

  const run = async (command: string) => {
    const done = await toasts.running(server.ask('menu', { command }, latency));
    if (!done.ok) toasts.problem(done.problem.name, done.problem.message);
  };
  const answer = async (event: StudioEvent & { kind: 'alert' }) => {
    const button = await askAlert(words, event);
    await server.ask('answer', { alert: event.id, button });
  };
  const hear = (event: StudioEvent) => {
    if (event.kind === 'changed') void desk.refresh();
    if (event.kind === 'drive') void drive.refresh();
    if (event.kind === 'standing') void desk.follow(event.standing);
    if (event.kind === 'toast') toasts.toast(event.message, event.title);
    if (event.kind === 'dialog') showDialog(words, frames, event.frame);
    if (event.kind === 'sidebar') sidebar.show(event.frame);
    if (event.kind === 'alert') void answer(event);
  };

  const setLatency = (ms: number) => {
    latency = ms;
  };
  const topBar = createTopBar(words, { opened, locale, latency, setLatency, drive: drive.button });
  const menuBar = createMenuBar(words, opened.menus, (command) => void run(command));
  document.body.append(
    element(
      'div',
      { class: 'app' },
      element('div', { class: 'top', role: 'banner' }, topBar, menuBar),
      element(
        'main',
        {},
        desk.formulaBar,
        element('div', { class: 'middle' }, desk.grid, sidebar.node, drive.node),
        desk.tabs,
      ),
    ),
    desk.noteCard,
    messages,
  );
  moveByF6([menuBar, desk.formulaBar, desk.grid, desk.tabs, sidebar.node, drive.node]);

  await server.listen(hear, toasts.lost);
  await desk.follow(opened.standing);
  if (opened.problem) toasts.problem(opened.problem.name, opened.problem.message);
  await drive.refresh();
  document.body.dataset.ready = 'true';
}
