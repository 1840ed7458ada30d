/** The memos page: asks once for all it shows, and again when asked to. */
import { Skeleton } from '../parts/skeleton';
import { speak } from '../parts/words';
import type { Server } from '../server/server';
import { Page } from './page';
import { useMemos } from './use-memos';
import { useWords } from './words';

export function App({ server }: { readonly server: Server }) {
  const words = useWords();
  const memos = useMemos(server);
  const { data } = memos;
  if (!data) return <Skeleton title={words.title} asking={memos} />;
  speak(data.language);
  return <Page server={server} memos={memos} data={data} />;
}
