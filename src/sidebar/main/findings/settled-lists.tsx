/** What has been settled otherwise than in the sheet, folded away: accepted findings, and rules off or softened. */
import type { Report } from '../../../app/check/report';
import { Button } from '../../parts/button';
import { wordsOf } from '../../parts/words';
import { placeOf } from './finding-item';
import type { Settling } from './use-settling';
import './settling.css';

interface SettledListsProps {
  readonly report: Report;
  readonly settling: Settling;
}

export function SettledLists({ report, settling }: SettledListsProps) {
  const words = wordsOf('main').findings;
  const { accepted, levels, sheet } = report;
  return (
    <>
      {accepted.length > 0 && (
        <details class="settled">
          <summary>{words.acceptedList(accepted.length)}</summary>
          <ul>
            {accepted.map(({ rule, found, ...as }) => (
              <li key={as.key}>
                <p>
                  {found
                    ? `${placeOf(found, sheet)}: ${found.message}`
                    : `“${as.text}” ${as.title}`}
                </p>
                <p class="quiet">{found ? words.acceptedOn(as.when) : words.notFoundNow}</p>
                <Button
                  kind="text"
                  busy={settling.busy}
                  onPress={() => settling.accept(rule, as, false)}
                >
                  {words.checkAgain}
                </Button>
              </li>
            ))}
          </ul>
        </details>
      )}
      {levels.length > 0 && (
        <details class="settled">
          <summary>{words.levelList(levels.length)}</summary>
          <ul>
            {levels.map(({ rule, level }) => (
              <li key={rule}>
                <p>
                  {rule} · {words.levels[level]}
                </p>
                <Button
                  kind="text"
                  busy={settling.busy}
                  onPress={() => settling.setRule(rule, null, level)}
                >
                  {words.useRule}
                </Button>
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}
