/** One finding: a press on it goes to its cell; beside it what a fix would change. */
import type { CellFix } from '../../../app/check/fix-cells';
import type { ReportedFinding } from '../../../app/check/report';
import type { RuleAbout } from '../../../core/checks';
import type { Status } from '../../../core/measures/measure';
import { Button } from '../../parts/button';
import { wordsOf } from '../../parts/words';
import { changeOf } from './change';
import { FindingMore } from './finding-more';
import { fixOf, statusPlaceOf } from './fixes';
import type { Settling } from './use-settling';
import '../../parts/spot.css';
import './change.css';
import './settling.css';

interface FindingItemProps {
  readonly finding: ReportedFinding;
  /** The measures sheet, '' where there are several: cells of others are named with their sheet. */
  readonly sheet: string;
  readonly busy: boolean;
  /** The page of its rule; none where the report is of another version. */
  readonly about: RuleAbout | undefined;
  readonly settling: Settling;
  readonly fix: (change: CellFix) => void;
  readonly goTo: (sheet: string, cell: string | null) => void;
}

export function FindingItem({
  finding,
  sheet,
  busy,
  about,
  settling,
  fix,
  goTo,
}: FindingItemProps) {
  const words = wordsOf('main');
  const change = fixOf(finding);
  const statusAt = statusPlaceOf(finding);
  const place = placeOf(finding, sheet);
  return (
    <li class="finding">
      <button type="button" class="go" onClick={() => goTo(finding.sheet, finding.cell)}>
        <span class="cell">
          <span class="unseen">{words.findings.goTo} </span>
          {place}
        </span>
        <span class="unseen">: </span>
        {finding.message}
      </button>
      {change && (
        <div class="fix">
          <ChangeText fix={change} />
          <Button
            kind="plain"
            label={`${words.findings.fix} ${place}`}
            busy={busy}
            onPress={() => fix(change)}
          >
            {words.findings.fix}
          </Button>
        </div>
      )}
      {statusAt && <Statuses at={statusAt} place={place} settling={settling} />}
      {about && <FindingMore finding={finding} about={about} place={place} settling={settling} />}
    </li>
  );
}

const STATUSES: readonly Status[] = ['not-started', 'in-progress', 'done'];

interface StatusesProps {
  readonly at: Parameters<Settling['setStatus']>[0];
  readonly place: string;
  readonly settling: Settling;
}

function Statuses({ at, place, settling }: StatusesProps) {
  const words = wordsOf('main').findings;
  return (
    <fieldset class="statuses" aria-label={words.statusOf(place)}>
      {STATUSES.map((status) => (
        <Button key={status} busy={settling.busy} onPress={() => settling.setStatus(at, status)}>
          {words.statuses[status]}
        </Button>
      ))}
    </fieldset>
  );
}

/** The sheet's name only where it is not the measures sheet. */
export function placeOf(
  { sheet, cell }: Pick<ReportedFinding, 'sheet' | 'cell'>,
  measuresSheet: string,
): string {
  if (cell === null) return sheet;
  return sheet === measuresSheet ? cell : `${sheet}!${cell}`;
}

export function ChangeText({ fix }: { readonly fix: Pick<CellFix, 'before' | 'after'> }) {
  const words = wordsOf('main');
  const { lead, removed, added, tail } = changeOf(fix);
  return (
    <span class="change">
      <span class="unseen">{words.findings.from} </span>
      {lead}
      <del>{removed}</del>
      <span class="to" aria-hidden="true">
        {' → '}
      </span>
      <span class="unseen"> {words.findings.to} </span>
      <ins>{added}</ins>
      {tail}
    </span>
  );
}
