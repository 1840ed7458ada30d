/** No measures yet: what to do, and the button that does most of it. */
import { useState } from 'preact/hooks';
import { Button, Spinner } from '../../parts/button';
import { FailureNotice } from '../../parts/failure-notice';
import { useAction } from '../../parts/use-action';
import { wordsOf } from '../../parts/words';
import type { MainData, SetUpResult } from '../../server/calls';
import { server } from '../../server/server';
import { lackOf, unreadIn } from '../use-main';
import { RegionNotice } from './region-notice';
import './overview.css';

interface EmptyWorkbookProps {
  readonly data: MainData;
  readonly refresh: () => Promise<void>;
  readonly goTo: (sheet: string, cell: string | null) => void;
  /** Says what the columns of the sheet are. */
  readonly onMap: () => void;
}

export function EmptyWorkbook({ data, refresh, goTo, onMap }: EmptyWorkbookProps) {
  const { empty, mapping } = wordsOf('main');
  const lack = lackOf(data);
  const noTable = lack !== 'no-measures';
  const isUnread = lack === 'unread';
  const sheet = unreadIn(data.report) ?? data.report.sheet;
  // Both kept here: set-up that was refused half way has made the measures sheet, and its message must outlast that.
  const [region, setRegion] = useState<SetUpResult['region']>(null);
  const { busy, failure, run } = useAction<'set-up' | 'sample'>();
  const [boxes, setBoxes] = useState(false);
  const [finding] = data.report.findings;

  const setUp = () =>
    run('set-up', async () => {
      const answer = await server.call('callSetUp', { boxes });
      if (answer.ok) setRegion(answer.value.region);
      await refresh();
      return answer;
    });

  const showSample = () =>
    run('sample', async () => {
      const answer = await server.call('callSample', { wanted: true });
      if (answer.ok) await refresh();
      return answer;
    });

  return (
    <section class="card" aria-labelledby="empty-title">
      <h2 id="empty-title">
        {isUnread ? empty.unread : noTable ? empty.noTable : empty.noMeasures}
      </h2>
      <p>
        {isUnread ? empty.unreadHelp(sheet) : noTable ? empty.noTableHelp : empty.noMeasuresHelp}
      </p>
      {isUnread && (
        <Button kind="primary" id="map-columns" onPress={onMap}>
          {mapping.open}
        </Button>
      )}
      {isUnread && finding && (
        <details>
          <summary>{empty.why}</summary>
          <p>{finding.message}</p>
        </details>
      )}
      {noTable || failure ? (
        <>
          <label class="tick">
            <input
              type="checkbox"
              checked={boxes}
              disabled={busy !== null}
              onChange={({ currentTarget }) => setBoxes(currentTarget.checked)}
            />
            <span>{empty.boxes}</span>
          </label>
          <div class="buttons">
            <Button
              id="set-up"
              kind={isUnread ? 'text' : 'primary'}
              busy={busy !== null}
              onPress={() => void setUp()}
            >
              {busy === 'set-up' && <Spinner />}
              {empty.setUp}
            </Button>
            <Button
              id="show-sample"
              kind="text"
              busy={busy !== null}
              onPress={() => void showSample()}
            >
              {busy === 'sample' && <Spinner />}
              {empty.sample}
            </Button>
          </div>
        </>
      ) : (
        <Button kind="primary" onPress={() => goTo(sheet, data.firstCell)}>
          {empty.openSheet(sheet)}
        </Button>
      )}
      <FailureNotice failure={failure} />
      {region && <RegionNotice region={region} />}
    </section>
  );
}
