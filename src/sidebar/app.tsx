/** The sidebar: asks once for all it shows, and again when the sheet has changed. */
import { Page } from './page';
import { Skeleton } from './parts/skeleton';
import { speak } from './parts/words';
import type { Server } from './server/server';
import { useSidebar } from './server/use-sidebar';
import { useWatch } from './server/use-watch';
import { useWords } from './words';

export function App({ server }: { readonly server: Server }) {
  const words = useWords();
  const sidebar = useSidebar(server);
  const { data, refresh } = sidebar;
  const watched = data && { sheet: data.report.sheet, token: data.token };
  useWatch(server, watched, () => void refresh({ stay: true }));
  if (!data) return <Skeleton title={words.title} asking={sidebar} />;
  speak(data.language);
  return <Page server={server} sidebar={sidebar} data={data} />;
}
