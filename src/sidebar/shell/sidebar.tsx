/**
 * One of the four views at a time. Each is asked for when it is opened first; what was said of it is kept, shown at
 * once when the user comes back, and asked for again meanwhile.
 */
import { useEffect } from 'preact/hooks';
import type { View } from '../../core/sidebar-view';
import { MainView } from '../main/main-view';
import { useMain } from '../main/use-main';
import { MemosView } from '../memos/memos-view';
import { useMemos } from '../memos/use-memos';
import { Loading } from '../parts/loading';
import { useKeptFocus } from '../parts/use-kept-focus';
import { wordsOf } from '../parts/words';
import { TemplateView } from '../template/template-view';
import { useTemplates } from '../template/use-templates';
import { UnitsView } from '../units/units-view';
import { useUnits } from '../units/use-units';
import { LineNotice } from './line-notice';
import { useHeading } from './use-heading';
import { useTurning } from './use-turning';

export function Sidebar({ first }: { readonly first: View }) {
  return (
    <>
      <LineNotice />
      <Views first={first} />
    </>
  );
}

function Views({ first }: { readonly first: View }) {
  const { view, turns, turnTo } = useTurning(first);
  const main = useMain(view === 'main');
  const memos = useMemos(view === 'memos');
  const units = useUnits(view === 'units');
  const templates = useTemplates(view === 'template');
  const { data } = { main, memos, units, template: templates }[view];
  const { title } = wordsOf(view);
  useKeptFocus();
  useHeading(turns, data !== null);
  useEffect(() => {
    document.title = view === 'main' ? title : `${title} – ${wordsOf('main').title}`;
  }, [view, title]);

  const toMain = () => turnTo('main');
  if (view === 'memos') return <MemosView memos={memos} onMain={toMain} />;
  if (view === 'units')
    return <UnitsView units={units} onMain={toMain} onMemos={() => turnTo('memos')} />;
  if (view === 'template') return <TemplateView templates={templates} onMain={toMain} />;
  if (!main.data) return <Loading title={title} asking={main} />;
  return <MainView main={main} data={main.data} onView={turnTo} />;
}
