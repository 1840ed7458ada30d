/** One finding: a press on it goes to its cell; beside it what a fix would change. */
import type { CellFix } from '../../../app/check/fix-cells';
import type { ReportedFinding } from '../../../app/check/report';
import { Button } from '../../parts/button';
import { wordsOf } from '../../parts/words';
import { changeOf } from './change';
import { fixOf } from './fixes';
import '../../parts/spot.css';
import './change.css';

interface FindingItemProps {
  readonly finding: ReportedFinding;
  /** The measures sheet: cells of others are named with their sheet. */
  readonly sheet: string;
  readonly busy: boolean;
  readonly fix: (change: CellFix) => void;
  readonly goTo: (sheet: string, cell: string | null) => void;
}

export function FindingItem({ finding, sheet, busy, fix, goTo }: FindingItemProps) {
  const words = wordsOf('main');
  const change = fixOf(finding);
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
    </li>
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
