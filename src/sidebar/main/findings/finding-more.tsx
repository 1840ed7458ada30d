/** What the rule of a finding says, where it comes from, and what can be done besides correcting the cell. */
import type { ReportedFinding } from '../../../app/check/report';
import type { RuleAbout } from '../../../core/checks';
import { Button } from '../../parts/button';
import { wordsOf } from '../../parts/words';
import type { Settling } from './use-settling';
import './settling.css';

interface FindingMoreProps {
  readonly finding: ReportedFinding;
  readonly about: RuleAbout;
  readonly place: string;
  readonly settling: Settling;
}

export function FindingMore({ finding, about, place, settling }: FindingMoreProps) {
  const words = wordsOf('main').findings;
  const { rule, acceptance } = finding;
  return (
    <details class="more">
      <summary>
        {words.more}
        <span class="unseen"> {place}</span>
      </summary>
      <p>{about.about}</p>
      <p class="quiet">{words.source(about.source)}</p>
      {acceptance && (
        <>
          <Button busy={settling.busy} onPress={() => settling.accept(rule, acceptance, true)}>
            {words.accept}
          </Button>
          <p class="quiet">{words.acceptHelp}</p>
        </>
      )}
      {about.levels.length > 0 && (
        <div class="buttons">
          {about.levels.map((level) => (
            <Button
              key={level}
              kind="text"
              busy={settling.busy}
              onPress={() => settling.setRule(rule, level, null)}
            >
              {words.setRule[level]}
            </Button>
          ))}
        </div>
      )}
    </details>
  );
}
