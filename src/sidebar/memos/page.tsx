/** The memos page once it knows the register: each memo with where it is, then how the year goes. */
import type { MemosData } from '../../app/sign-off/data';
import { useLeaving } from '../leaving/use-leaving';
import { PageHeader } from '../parts/page-header';
import type { Server } from '../server/server';
import { useKeptFocus } from '../use-kept-focus';
import { MemoList } from './list/memo-list';
import { OverTime } from './time/over-time';
import type { Memos } from './use-memos';
import { useWords } from './words';

interface PageProps {
  readonly server: Server;
  readonly memos: Memos;
  readonly data: MemosData;
}

export function Page({ server, memos, data }: PageProps) {
  const words = useWords();
  const leaving = useLeaving(server);
  const back = () => leaving.go('main');
  useKeptFocus();
  return (
    <div class="page">
      <PageHeader words={words} asking={memos} leaving={leaving} onBack={back} />
      <main id="main" tabIndex={-1}>
        {data.memos.length === 0 ? (
          <section class="card">
            <h2>{words.empty.title}</h2>
            <p class="quiet">{words.empty.help}</p>
          </section>
        ) : (
          <>
            <MemoList server={server} memos={memos} data={data} onMain={back} />
            <OverTime server={server} data={data} />
          </>
        )}
      </main>
    </div>
  );
}
