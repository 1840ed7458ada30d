/** Another measures sheet is open than is shown, and the page did not follow: why, and what to do. */
import { Button } from '../../parts/button';
import { Live, Notice } from '../../parts/notice';
import { wordsOf } from '../../parts/words';

interface ElsewhereNoticeProps {
  /** Null where nothing else is open. */
  readonly open: string | null;
  /** What the page went to by itself, which is read out; null where it did not. */
  readonly followed: string | null;
  readonly shown: readonly string[];
  /** Something typed is of the sheet shown, and not saved. */
  readonly unsaved: boolean;
  readonly onShow: () => void;
}

export function ElsewhereNotice(props: ElsewhereNoticeProps) {
  const { open, followed, shown, unsaved, onShow } = props;
  const { sheets: words } = wordsOf('main');
  return (
    <>
      <div class="unseen">
        <Live>{followed !== null && words.followed(followed)}</Live>
      </div>
      <Live>
        {open !== null && (
          <Notice tone="warning">
            <p>{words.elsewhere(open, shown.join(', '))}</p>
            {unsaved ? (
              <p>{words.saveFirst}</p>
            ) : (
              <Button id="show-open-sheet" onPress={onShow}>
                {words.showOpen(open)}
              </Button>
            )}
          </Notice>
        )}
      </Live>
    </>
  );
}
