/** Whether the memo still says what the sheet says, and the way to put it right under the same link. */
import { Button, Spinner } from '../../parts/button';
import { FailureNotice } from '../../parts/failure-notice';
import { Notice } from '../../parts/notice';
import { Outcome } from '../../parts/outcome';
import { useAction } from '../../parts/use-action';
import { wordsOf } from '../../parts/words';
import { server } from '../../server/server';
import type { DetailProps } from '../list/detail-props';
import { ChangeList } from './change-list';
import { Refusal } from './refusal';
import { useUpdating } from './use-updating';

export function UpdatePart(props: DetailProps) {
  const { memo, data } = props;
  const words = wordsOf('memos');
  const updating = useUpdating(props);
  const { busy, failure, reply, update, dismiss } = updating;
  const { changes, compared, updateCutOff, stage, mine, sheet, fiscalYear, sheetYear } = memo;
  const isWanted = changes !== null || updateCutOff || stage === 'returned';
  return (
    <div class="update">
      {compared && !changes && stage !== 'returned' && !updateCutOff && !reply && (
        <p class="quiet">{words.stale.fresh}</p>
      )}
      {!compared && sheet !== data.sheet && <OpenItsSheet {...props} />}
      {changes && (
        <Notice tone="warning">
          <p>
            <strong>{words.stale.title}</strong>
          </p>
          {sheetYear !== null && fiscalYear !== null && sheetYear !== fiscalYear && (
            <p>{words.stale.year(fiscalYear, sheetYear)}</p>
          )}
          <ChangeList changes={changes} />
        </Notice>
      )}
      {updateCutOff && <Notice tone="warning">{words.update.cutOff}</Notice>}
      {stage === 'returned' && <Notice tone="info">{words.update.returned}</Notice>}
      {isWanted && mine !== false && (
        <>
          <Button id="update" busy={busy !== null} onPress={() => update({})}>
            {busy && <Spinner />}
            {busy ? words.update.doing : words.update.do}
          </Button>
          <p class="help">{words.update.help}</p>
        </>
      )}
      <FailureNotice failure={failure} />
      <Outcome of={reply}>
        {reply?.kind === 'updated' && (
          <Notice tone="good">
            <p>{words.update.done}</p>
            <Button kind="text" onPress={dismiss}>
              {words.close}
            </Button>
          </Notice>
        )}
        {reply && reply.kind !== 'updated' && (
          <Refusal {...props} reply={reply} updating={updating} />
        )}
      </Outcome>
    </div>
  );
}

/** Another one is open: brings the memo's own sheet, or the first of them, before the user, and compares. */
function OpenItsSheet({ memo: { sheet, sheets }, memos }: DetailProps) {
  const [first = sheet] = sheets;
  const words = wordsOf('memos');
  const { busy, failure, run } = useAction<'open'>();

  async function open(): Promise<void> {
    const done = await run('open', () => server.call('callGoTo', { sheet: first, cell: null }));
    if (done) await memos.refresh();
  }

  return (
    <>
      <p class="quiet">{words.stale.otherSheet(sheet)}</p>
      <Button id="open-sheet" busy={busy !== null} onPress={() => void open()}>
        {busy && <Spinner />}
        {busy ? words.stale.opening : words.stale.openSheet(first)}
      </Button>
      <FailureNotice failure={failure} />
    </>
  );
}
