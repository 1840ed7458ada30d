/** The template page: asks once for all it shows, and again after each change it makes. */
import { Skeleton } from '../parts/skeleton';
import { speak } from '../parts/words';
import type { Server } from '../server/server';
import { Page } from './page';
import { useTemplates } from './use-templates';
import { useWords } from './words';

export function App({ server }: { readonly server: Server }) {
  const words = useWords();
  const templates = useTemplates(server);
  const { data } = templates;
  if (!data) return <Skeleton title={words.title} asking={templates} />;
  speak(data.language);
  return <Page server={server} templates={templates} data={data} />;
}
