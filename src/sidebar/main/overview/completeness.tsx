/** What the year's OIT items still want of the report: folded, since the memo can be made without it. */
import type { ReportedItem, ReportedYear } from '../../../app/check/year-missing';
import { Button } from '../../parts/button';
import { wordsOf } from '../../parts/words';
import './completeness.css';

/** More are no longer pressed one by one. */
const MOST_CELLS = 6;

interface CompletenessProps {
  readonly missing: ReportedYear;
  /** The measures sheets: what lacks lies there. */
  readonly sheets: readonly string[];
  readonly goTo: (sheet: string, cell: string | null) => void;
}

export function Completeness({ missing: { items }, sheets, goTo }: CompletenessProps) {
  const { completeness: words } = wordsOf('main');
  const count = items.reduce((sum, { lacks }) => sum + lacks.length, 0);
  const isKnown = items.some(({ item }) => item !== null);
  const nothing = isKnown ? words.nothing : words.unknown;
  return (
    <details class="card completeness">
      <summary>
        {words.title} <span class="quiet">{count > 0 ? words.lacking(count) : nothing}</span>
      </summary>
      {items.map((each) => (
        <Item key={each.about} {...each} isOneSheet={sheets.length < 2} goTo={goTo} />
      ))}
    </details>
  );
}

type ItemProps = ReportedItem & {
  readonly isOneSheet: boolean;
  readonly goTo: CompletenessProps['goTo'];
};

function Item({ item, message, lacks, isOneSheet, goTo }: ItemProps) {
  const { completeness: words } = wordsOf('main');
  if (item === null) return <p class="quiet">{message}</p>;
  return (
    <>
      <p>
        <strong>{message}</strong>
      </p>
      {lacks.length === 0 && <p class="quiet">{words.nothing}</p>}
      <ul>
        {lacks.map(({ asks, message: lack, sheet, cells }) => (
          <li key={`${asks} ${sheet}`}>
            {lack} {!isOneSheet && cells.length > 0 && `${sheet} `}
            {cells.slice(0, MOST_CELLS).map((cell) => (
              <Button key={cell} kind="text" class="cell" onPress={() => goTo(sheet, cell)}>
                {cell}
              </Button>
            ))}
            {cells.length > MOST_CELLS && (
              <span class="quiet">{words.more(cells.length - MOST_CELLS)}</span>
            )}
          </li>
        ))}
      </ul>
    </>
  );
}
