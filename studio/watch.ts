/** Looks at what a script has shown and changed, and tells the pages that it concerns. */
import type { Drive } from '../local/drive/folder';
import type { Runtime } from '../local/runtime';
import type { Page } from '../local/services/html-service';
import type { ButtonName } from '../local/services/shown';
import type { FrameView, Standing, StudioEvent } from './protocol';

/** What leaves the world: to one browser page, or to all of them (`client` null). */
export interface Outlet {
  readonly tell: (client: string | null, event: StudioEvent) => void;
  /** Keeps the page of a dialog or sidebar to be fetched, and gives its id. */
  readonly frame: (html: string, functions: readonly string[]) => string;
  /** Waits until the alert has its answer, serving other requests meanwhile. */
  readonly wait: (alert: number, client: string) => ButtonName;
  readonly answered: (alert: number, button: ButtonName) => void;
  readonly gone: (client: string) => void;
}

export interface Watched {
  readonly client: string;
  readonly runtime: Runtime;
  readonly drive: Drive;
  readonly outlet: Outlet;
}

/** Gives a function that tells what has come since the watch began, or since it was last called. */
export function watch({ client, runtime, drive, outlet }: Watched): () => void {
  const { ui, calls } = runtime;
  const tell = (event: StudioEvent) => outlet.tell(client, event);
  const frame = (page: Page) => frameOf(page, runtime, outlet);
  let seen = calls.length;
  let files = filesIn(drive);
  let standing = JSON.stringify(standingOf(runtime));
  let { sidebar } = ui;
  return () => {
    const recent = calls.slice(seen);
    seen = calls.length;
    if (recent.some(({ service, method }) => writes(service, method))) {
      outlet.tell(null, { kind: 'changed' });
    }
    const before = { files, standing, sidebar };
    ({ sidebar } = ui);
    files = filesIn(drive);
    standing = JSON.stringify(standingOf(runtime));
    if (standing !== before.standing) tell({ kind: 'standing', standing: standingOf(runtime) });
    if (files !== before.files) outlet.tell(null, { kind: 'drive' });
    for (const toast of ui.toasts.splice(0)) tell({ kind: 'toast', ...toast });
    for (const dialog of ui.dialogs.splice(0)) tell({ kind: 'dialog', frame: frame(dialog) });
    if (sidebar && sidebar !== before.sidebar) tell({ kind: 'sidebar', frame: frame(sidebar) });
    ui.alerts.length = 0;
  };
}

export function standingOf({ seat }: Runtime): Standing {
  return { sheet: seat.sheet.id, selection: seat.selection };
}

function frameOf(
  { html, title, width, height }: Page,
  runtime: Runtime,
  outlet: Outlet,
): FrameView {
  const id = outlet.frame(
    html,
    runtime.globals().filter((name) => !name.endsWith('_')),
  );
  return { id, title: title ?? '', width, height };
}

const SHEET_SERVICES: ReadonlySet<string> = new Set(['Range', 'RangeList', 'Sheet', 'Spreadsheet']);

function writes(service: string, method: string): boolean {
  return SHEET_SERVICES.has(service) && !/^(get|is|can|toast|activate|setActive)/.test(method);
}

function filesIn({ files }: Drive): string {
  return JSON.stringify(
    files.map(({ id, version, name, trashed, permissions }) => [
      ...[id, version, name, trashed],
      permissions,
    ]),
  );
}
