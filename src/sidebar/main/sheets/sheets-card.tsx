/** Ticks for the sheets that are read as one list; there only where there is a choice, or one that was ticked is gone. */
import { Button, Spinner } from '../../parts/button';
import { FailureNotice } from '../../parts/failure-notice';
import { Notice } from '../../parts/notice';
import { wordsOf } from '../../parts/words';
import type { SheetTicks } from './use-sheets';
import '../../parts/ticks.css';
import './sheets-card.css';

interface SheetsCardProps {
  readonly form: SheetTicks;
  readonly shown: readonly string[];
  /** Were ticked, and are not in the workbook. */
  readonly gone: readonly string[];
}

export function SheetsCard({ form, shown, gone }: SheetsCardProps) {
  const { sheets: words } = wordsOf('main');
  const { sheets, ticked, tick, use, look, busy, failure, keptSince } = form;
  if (sheets.length < 2 && gone.length === 0) return null;
  return (
    <>
      {gone.length > 0 && <Notice tone="warning">{words.gone(gone.join(', '))}</Notice>}
      <details
        // Folded again once others are shown.
        key={shown.join('\n')}
        class="card sheets"
        id="sheets"
        open={gone.length > 0}
        onToggle={({ currentTarget }) => {
          if (currentTarget.open) look();
        }}
      >
        <summary id="sheets-title">
          {words.title} <span class="quiet">{words.count(ticked.length, sheets.length)}</span>
        </summary>
        <p class="quiet">{words.help}</p>
        <ul>
          {sheets.map(({ name, year }) => (
            <li key={name}>
              <label class="tick">
                <input
                  type="checkbox"
                  checked={ticked.includes(name)}
                  disabled={busy}
                  onChange={({ currentTarget }) => tick(name, currentTarget.checked)}
                />
                <span>
                  {name} {year !== null && <span class="quiet">{words.year(year)}</span>}
                </span>
              </label>
            </li>
          ))}
        </ul>
        <FailureNotice failure={failure} />
        {keptSince && <Notice tone="warning">{words.keptSince(keptSince.join(', '))}</Notice>}
        {ticked.length > 0 && (
          <Button kind="primary" id="use-sheets" busy={busy} onPress={use}>
            {busy && <Spinner />}
            {words.use}
          </Button>
        )}
      </details>
    </>
  );
}
