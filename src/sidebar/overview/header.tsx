/** Which sheet is shown, for which year, when it was last looked at, and the way to the template. */
import type { SidebarReply } from '../../main';
import { Button } from '../parts/button';
import { Icon } from '../parts/icons';
import { Live, Notice } from '../parts/notice';
import { tellFailure } from '../parts/words';
import type { Sidebar } from '../server/use-sidebar';
import { useWords } from '../words';

interface HeaderProps {
  readonly data: SidebarReply;
  readonly sidebar: Sidebar;
  /** The way to the template page is being taken, or barred for now. */
  readonly leaving: boolean;
  readonly onTemplate: () => void;
}

export function Header({ data, sidebar, leaving, onTemplate }: HeaderProps) {
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
        <Button kind="text" id="to-template" busy={leaving} onPress={onTemplate}>
          <Icon name="document" />
          {words.header.template}
        </Button>
      </div>
      <Button
        kind="icon"
        label={refreshing ? words.header.refreshing : words.header.refresh}
        busy={refreshing}
        class={refreshing ? 'turning' : ''}
        onPress={() => void refresh()}
      >
        <Icon name="refresh" />
      </Button>
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
