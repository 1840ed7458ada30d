/** Says when the line is down, or an answer takes long, and what can be done meanwhile; nothing while all is well. */
import { useEffect, useState } from 'preact/hooks';
import { Live, Notice } from '../parts/notice';
import { wordsOf } from '../parts/words';
import { server } from '../server/server';
import './line-notice.css';

type Line = 'up' | 'down' | 'slow';

/** A memo on a good line takes less than ten seconds. */
const SLOW_AFTER = 15_000;

/** How soon it is noticed. */
const PACE = 2_000;

export function LineNotice() {
  const [line, setLine] = useState<Line>('up');
  const words = wordsOf('shared').line;
  useEffect(() => {
    const look = () => setLine(lineNow());
    const timer = setInterval(look, PACE);
    window.addEventListener('online', look);
    window.addEventListener('offline', look);
    return () => {
      clearInterval(timer);
      window.removeEventListener('online', look);
      window.removeEventListener('offline', look);
    };
  }, []);
  return (
    <div class="line-notice">
      <Live>
        {line !== 'up' && (
          <Notice tone={line === 'down' ? 'warning' : 'info'}>
            <p>{words[line]}</p>
          </Notice>
        )}
      </Live>
    </div>
  );
}

function lineNow(): Line {
  if (!navigator.onLine) return 'down';
  const since = server.waitingSince();
  return since !== null && Date.now() - since >= SLOW_AFTER ? 'slow' : 'up';
}
