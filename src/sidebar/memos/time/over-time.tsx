/** How a fiscal year goes: the completion at each of its memos, and two of them measure by measure. */
import { useState } from 'preact/hooks';
import type { MemosData, MemoView } from '../../../app/sign-off/data';
import { wordsOf } from '../../parts/words';
import { ComparePart } from './compare-part';
import './over-time.css';

interface OverTimeProps {
  readonly data: MemosData;
}

export function OverTime({ data }: OverTimeProps) {
  const words = wordsOf('memos');
  // From the oldest on, as one reads.
  const made = data.memos.filter(({ link }) => link !== '').reverse();
  const years = [...new Set(made.map(({ fiscalYear }) => fiscalYear))].reverse();
  const [chosen, setChosen] = useState<number | null | undefined>(undefined);
  const year = chosen === undefined ? years[0] : chosen;
  const memos = made.filter(({ fiscalYear }) => fiscalYear === year);
  if (made.length === 0) return null;
  return (
    <section class="card" aria-labelledby="time-title">
      <h2 id="time-title">{words.time.title}</h2>
      {years.length > 1 && (
        <div class="field">
          <label for="year">{words.time.year}</label>
          <select
            id="year"
            value={String(year)}
            onChange={({ currentTarget: { value } }) =>
              setChosen(value === 'null' ? null : Number(value))
            }
          >
            {years.map((each) => (
              <option key={each} value={String(each)}>
                {words.time.yearName(each)}
              </option>
            ))}
          </select>
        </div>
      )}
      <ol class="chart">
        {memos.map((memo) => (
          <Bar key={memo.id} memo={memo} />
        ))}
      </ol>
      <ComparePart key={year} memos={memos} sheet={data.sheet} />
    </section>
  );
}

function Bar({ memo: { when, counts } }: { readonly memo: MemoView }) {
  const words = wordsOf('memos');
  const percent = Math.min(Math.max(counts.percent ?? 0, 0), 100);
  return (
    <li>
      <span>{words.date(when)}</span>
      <span class="figure">{words.percent(counts.percent)}</span>
      <span class="meter" aria-hidden="true">
        <span class="done" style={{ width: `${percent}%` }} />
      </span>
    </li>
  );
}
