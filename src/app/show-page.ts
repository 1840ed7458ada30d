/** The command "show page": another page in the place of the one at the sheet's side. */
import type { SidebarPage } from './ports';
import type { Session } from './session';

export interface ShowPageCall {
  readonly page: SidebarPage;
}

export function showPage({ ports, words }: Session, { page }: ShowPageCall): null {
  ports.showPage(page, words.menu.title);
  return null;
}
