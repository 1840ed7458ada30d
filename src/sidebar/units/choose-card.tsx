/** Whom to write to: those without a memo, all, or those that are ticked; and what each would get. */
import { useState } from 'preact/hooks';
import type { UnitsData, UnitView } from '../../app/units/data';
import { isLeftToPen } from '../../core/office/due/left-to-pen';
import { PERIODS, type Period } from '../../core/office/period';
import {
  MOST_UNITS,
  REQUEST_TEMPLATES,
  type RequestTemplate,
} from '../../core/sign-off/kept-scope';
import { Button } from '../parts/button';
import { wordsOf } from '../parts/words';
import type { BatchPlan } from './run-batch';
import { stateClass } from './state-class';
import '../parts/choices.css';
import '../parts/fields.css';

const WAYS = ['fresh', 'all', 'ticked'] as const;

type Way = (typeof WAYS)[number];

interface ChooseCardProps {
  readonly data: UnitsData;
  /** The unfinished batch that is left aside. */
  readonly over: string | null;
  readonly onMake: (plan: BatchPlan) => void;
  /** What a new memo would say depends on it, so the server is asked anew. */
  readonly onPeriod: (period: Period | null) => void;
}

export function ChooseCard({ data, over, onMake, onPeriod }: ChooseCardProps) {
  const words = wordsOf('units').choose;
  const fresh = data.units.filter(isFresh);
  const [way, setWay] = useState<Way>(fresh.length > 0 ? 'fresh' : 'ticked');
  const [ticked, setTicked] = useState<readonly string[]>([]);
  const [template, setTemplate] = useState<RequestTemplate>('progress');
  const [again, setAgain] = useState(false);
  const isChosen = (view: UnitView) =>
    way === 'all' || (way === 'fresh' ? isFresh(view) : ticked.includes(view.unit));
  // From another template it would not be the same.
  const isSame = ({ state, memo }: UnitView) => state === 'same' && memo?.template === template;
  const isMade = (view: UnitView) => isChosen(view) && (again || !isSame(view));
  const wanted = data.units.filter(isMade).map(({ unit }) => unit);
  const chosen = wanted.slice(0, MOST_UNITS);
  const soon = data.units.filter((view) => chosen.includes(view.unit) && view.isSoon);
  const hasSame = data.units.some((view) => isChosen(view) && isSame(view));
  const keepsDay = (view: UnitView) =>
    isSame(view) && !again && view.memo !== null && view.memo.byWhen !== view.byWhen;
  const stateOf = (view: UnitView) => {
    if (!isSame(view)) return words.state[view.state === 'same' ? 'changed' : view.state];
    if (again) return words.stateAgain;
    return keepsDay(view) ? words.sameDay(view.memo?.byWhen ?? '') : words.state.same;
  };
  const labels: Readonly<Record<Way, string>> = {
    fresh: words.fresh(fresh.length),
    all: words.all(data.units.length),
    ticked: words.ticked,
  };

  function tick(unit: string, isOn: boolean): void {
    // What is ticked in a list that showed another choice begins with that choice.
    const before = data.units.filter(isChosen).map((view) => view.unit);
    setTicked(isOn ? [...before, unit] : before.filter((each) => each !== unit));
    setWay('ticked');
  }

  function make(): void {
    const { sheet, batch, period } = data;
    onMake({
      ...(sheet === null ? {} : { sheet }),
      ...(over === null ? {} : { over }),
      period,
      batch,
      units: chosen,
      left: chosen,
      template,
      again,
    });
  }

  return (
    <section class="card choose-units" aria-labelledby="choose-title">
      <h2 id="choose-title">{words.title}</h2>
      <label for="unit-period">{words.period}</label>
      <select
        id="unit-period"
        value={data.period ?? ''}
        onChange={({ currentTarget: { value } }) =>
          onPeriod(PERIODS.find((each) => each === value) ?? null)
        }
      >
        <option value="">{words.noPeriod}</option>
        {PERIODS.map((each) => (
          <option key={each} value={each}>
            {words.periods[each]}
          </option>
        ))}
      </select>
      <label for="which-units">{words.which}</label>
      <select
        id="which-units"
        value={way}
        onChange={({ currentTarget: { value } }) =>
          setWay(WAYS.find((each) => each === value) ?? 'ticked')
        }
      >
        {WAYS.map((each) => (
          <option key={each} value={each}>
            {labels[each]}
          </option>
        ))}
      </select>
      <ul class="choices">
        {data.units.map((view) => (
          <li key={view.unit} class="choice">
            <label class="tick">
              <input
                type="checkbox"
                checked={isChosen(view)}
                onChange={({ currentTarget: { checked } }) => tick(view.unit, checked)}
              />
              <span>
                <span class="template-name">{view.to}</span>
                <span class="quiet">{words.counts(view)}</span>
                <span class={`quiet state ${stateClass(view.state)}`}>{stateOf(view)}</span>
                {data.byWhen === '' && !keepsDay(view) && (
                  <span class="quiet">{words.byWhen(view.byWhen)}</span>
                )}
                {view.doubt && <span class="doubt">{words.doubts[view.doubt](view)}</span>}
                {view.division !== '' && <span class="doubt">{words.section(view)}</span>}
                {view.sameHead.length > 0 && <span class="doubt">{words.sameHead(view)}</span>}
              </span>
            </label>
          </li>
        ))}
      </ul>
      {data.unowned.length > 0 && <p class="doubt">{words.unowned(data.unowned)}</p>}
      {data.tooLong.length > 0 && <p class="doubt">{words.tooLong(data.tooLong)}</p>}
      {wanted.length > chosen.length && <p class="doubt">{words.tooMany(wanted.length)}</p>}
      {hasSame && (
        <label class="tick">
          <input
            type="checkbox"
            checked={again}
            onChange={({ currentTarget: { checked } }) => setAgain(checked)}
          />
          <span>{words.again}</span>
        </label>
      )}
      <label for="unit-template">{words.template}</label>
      <select
        id="unit-template"
        value={template}
        onChange={({ currentTarget: { value } }) =>
          setTemplate(REQUEST_TEMPLATES.find((each) => each === value) ?? 'progress')
        }
      >
        {REQUEST_TEMPLATES.map((each) => (
          <option key={each} value={each}>
            {words.templates[each]}
          </option>
        ))}
      </select>
      <p class="quiet">{data.sender === '' ? words.noSender : words.sender(data.sender)}</p>
      {data.byWhen !== '' && (
        <p class="quiet">{isLeftToPen(data.byWhen) ? words.noDay : words.byWhen(data.byWhen)}</p>
      )}
      {soon.length > 0 && (
        <p class="doubt">
          {words.soon(soon.length < chosen.length ? soon.map(({ to }) => to) : [])}
        </p>
      )}
      <p class="help">{words.where}</p>
      {data.units.every(({ memo }) => memo === null) && <p class="help">{words.ownDrive}</p>}
      <Button kind="primary" class="big" id="make-units" busy={chosen.length === 0} onPress={make}>
        {chosen.length === 0 && hasSame ? words.noneNew : words.make(chosen.length)}
      </Button>
    </section>
  );
}

/** Without a memo whose document is there. */
export function isFresh({ state }: UnitView): boolean {
  return state === 'new' || state === 'making';
}
