/** Which sheet is shown, for which year, when it was last looked at, and the way to the other views. */

import type { View } from '../../../core/sidebar-view';
import { Button } from '../../parts/button';
import { FailureText } from '../../parts/failure-text';
import { Icon } from '../../parts/icons';
import { Live, Notice } from '../../parts/notice';
import { Refresh } from '../../parts/refresh';
import { wordsOf } from '../../parts/words';
import type { MainData } from '../../server/calls';
import type { Main } from '../use-main';
import '../../parts/view-head.css';

interface HeaderProps {
  readonly data: MainData;
  readonly main: Main;
  /** The way to another view is barred for now. */
  readonly barred: boolean;
  /** What is typed and not saved is of the sheet shown: it is read again, and no other. */
  readonly stays: boolean;
  readonly onView: (view: View) => void;
}

export function Header({ data, main, barred, stays, onView }: HeaderProps) {
  const words = wordsOf('main');
  const { failure, refreshing, refresh } = main;
  const { date, time } = data.checkedAt;
  return (
    <header class="top">
      <div class="titles">
        <h1 tabIndex={-1}>
          <span class="unseen">{words.title}: </span>
          <Icon name="sheet" />
          {data.report.sheets.join(', ')}
        </h1>
        <p class="quiet">{words.header.fiscalYear(data.fiscalYear)}</p>
        <p class="quiet">{words.header.checkedAt(date, time)}</p>
      </div>
      <div class="buttons">
        <Button kind="text" id="to-template" busy={barred} onPress={() => onView('template')}>
          <Icon name="document" />
          {words.header.template}
        </Button>
        <Button kind="text" id="to-memos" busy={barred} onPress={() => onView('memos')}>
          <Icon name="marker" />
          {words.header.memos}
        </Button>
        <Button kind="text" id="to-units" busy={barred} onPress={() => onView('units')}>
          <Icon name="leave" />
          {words.header.units}
        </Button>
      </div>
      <Refresh
        words={words.header}
        busy={refreshing}
        onPress={() => void refresh({ stay: stays })}
      />
      <Live>
        {failure && (
          <Notice tone="warning">
            <p>{words.header.refreshFailed}</p>
            <FailureText failure={failure} harmless />
            <Button kind="text" busy={refreshing} onPress={() => void refresh({ stay: true })}>
              {words.tryAgain}
            </Button>
          </Notice>
        )}
      </Live>
    </header>
  );
}
