/** No measures yet: what to do, and the button that does most of it. */
import { useRef, useState } from 'preact/hooks';
import type { SidebarData } from '../../app/memo/main-page';
import { Button, Spinner } from '../parts/button';
import { Live, Notice } from '../parts/notice';
import { tellFailure } from '../parts/words';
import type { Answer, Server } from '../server/server';
import { hasNoTable } from '../server/use-sidebar';
import { useWords } from '../words';

interface EmptyWorkbookProps {
  readonly data: SidebarData;
  readonly server: Server;
  readonly refresh: () => Promise<void>;
  readonly goTo: (sheet: string, cell: string | null) => void;
}

export function EmptyWorkbook({ data, server, refresh, goTo }: EmptyWorkbookProps) {
  const { empty } = useWords();
  const noTable = hasNoTable(data);
  const [finding] = data.report.findings;
  return (
    <section class="card" aria-labelledby="empty-title">
      <h2 id="empty-title">{noTable ? empty.noTable : empty.noMeasures}</h2>
      <p>{noTable ? empty.noTableHelp : empty.noMeasuresHelp}</p>
      {noTable && finding && (
        <details>
          <summary>{empty.why}</summary>
          <p>{finding.message}</p>
        </details>
      )}
      {noTable ? (
        <SetUp server={server} refresh={refresh} />
      ) : (
        <Button kind="primary" onPress={() => goTo(data.report.sheet, null)}>
          {empty.openSheet(data.report.sheet)}
        </Button>
      )}
    </section>
  );
}

function SetUp({ server, refresh }: Pick<EmptyWorkbookProps, 'server' | 'refresh'>) {
  const words = useWords();
  const [busy, setBusy] = useState(false);
  const [answer, setAnswer] = useState<Answer<unknown> | null>(null);
  const running = useRef(false);

  async function setUp(): Promise<void> {
    if (running.current) return;
    running.current = true;
    setBusy(true);
    setAnswer(await server.call('callSetUp'));
    await refresh();
    running.current = false;
    setBusy(false);
  }

  return (
    <>
      <Button kind="primary" busy={busy} onPress={() => void setUp()}>
        {busy && <Spinner />}
        {words.empty.setUp}
      </Button>
      <Live>
        {answer && !answer.ok && <Notice tone="error">{tellFailure(words, answer)}</Notice>}
      </Live>
    </>
  );
}
