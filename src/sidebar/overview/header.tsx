/** Which sheet is shown, for which year, when it was last looked at, and the way to the other pages. */
import type { SidebarData } from '../../app/memo/main-page';
import { Button } from '../parts/button';
import { Icon } from '../parts/icons';
import { Live, Notice } from '../parts/notice';
import { Refresh } from '../parts/refresh';
import { tellFailure } from '../parts/words';
import type { Sidebar } from '../server/use-sidebar';
import { useWords } from '../words';

interface HeaderProps {
  readonly data: SidebarData;
  readonly sidebar: Sidebar;
  /** The way to another page is being taken, or barred for now. */
  readonly leaving: boolean;
  readonly onPage: (page: 'template' | 'memos') => void;
}

export function Header({ data, sidebar, leaving, onPage }: HeaderProps) {
  const words = useWords();
  const { failure, refreshing, refresh } = sidebar;
  const { date, time } = data.checkedAt;
  return (
    <header class="top">
      <div class="titles">
        <h1>
          <span class="unseen">{words.title}: </span>
          <Icon name="sheet" />
          {data.report.sheet}
        </h1>
        <p class="quiet">{words.header.fiscalYear(data.fiscalYear)}</p>
        <p class="quiet">{words.header.checkedAt(date, time)}</p>
        <div class="buttons">
          <Button kind="text" id="to-template" busy={leaving} onPress={() => onPage('template')}>
            <Icon name="document" />
            {words.header.template}
          </Button>
          <Button kind="text" id="to-memos" busy={leaving} onPress={() => onPage('memos')}>
            <Icon name="marker" />
            {words.header.memos}
          </Button>
        </div>
      </div>
      <Refresh words={words.header} busy={refreshing} onPress={() => void refresh()} />
      <Live>
        {failure && (
          <Notice tone="warning">
            <p>{words.header.refreshFailed}</p>
            <p>{tellFailure(words, failure)}</p>
            <Button kind="text" busy={refreshing} onPress={() => void refresh({ stay: true })}>
              {words.tryAgain}
            </Button>
          </Notice>
        )}
      </Live>
    </header>
  );
}
