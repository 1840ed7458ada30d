/** The batch under way: how many are done, which is being made, and what came of it. */
import { Button, Spinner } from '../parts/button';
import { FailureText } from '../parts/failure-text';
import { Live, Notice } from '../parts/notice';
import { Outcome } from '../parts/outcome';
import { wordsOf } from '../parts/words';
import { type BatchState, type BatchTally, settledIn } from './run-batch';
import type { Units } from './use-units';
import '../parts/memo-card.css';

export function BatchCard({ units }: { readonly units: Units }) {
  const { batch, make, stop, forget } = units;
  return (
    <>
      {batch.phase === 'running' && <Running batch={batch} onStop={stop} />}
      <Outcome of={batch.phase === 'idle' || batch.phase === 'running' ? null : batch}>
        <Ended
          batch={batch}
          onGoOn={make}
          onClose={forget}
          onOpenOne={() => {
            forget();
            void units.refresh();
          }}
        />
      </Outcome>
    </>
  );
}

interface RunningProps {
  readonly batch: Extract<BatchState, { readonly phase: 'running' }>;
  readonly onStop: () => void;
}

function Running({ batch, onStop }: RunningProps) {
  const words = wordsOf('units').making;
  const { plan, tally, unit, stopping } = batch;
  const all = plan.left.length;
  const done = settledIn(tally);
  return (
    <section class="card memo running" aria-labelledby="batch-title">
      <h2 id="batch-title">{words.title}</h2>
      <progress max={all} value={done} aria-label={words.count(done, all)} />
      <Live>
        <p>{words.count(done, all)}</p>
      </Live>
      <p class="now">
        <Spinner />
        <span>{words.now(unit)}</span>
      </p>
      <p class="quiet">{words.stay}</p>
      <Button id="stop" busy={stopping} onPress={onStop}>
        {stopping ? words.stopping : words.stop}
      </Button>
    </section>
  );
}

interface EndedProps {
  readonly batch: BatchState;
  readonly onGoOn: Units['make'];
  readonly onClose: () => void;
  /** Shows the sheet that is open. */
  readonly onOpenOne: () => void;
}

function Ended({ batch, onGoOn, onClose, onOpenOne }: EndedProps) {
  const words = wordsOf('units');
  if (batch.phase === 'idle' || batch.phase === 'running') return null;
  const close = (
    <Button kind="text" onPress={onClose}>
      {words.close}
    </Button>
  );
  if (batch.phase === 'elsewhere') {
    const { plan, open, shown } = batch;
    return (
      <Notice tone="warning">
        <p>{words.making.elsewhere(open, shown)}</p>
        <div class="buttons">
          <Button id="show-open-sheet" onPress={onOpenOne}>
            {words.making.showOpen(open)}
          </Button>
          <Button onPress={() => onGoOn({ ...plan, ofItsSheet: true })}>
            {words.making.ofItsSheet(shown)}
          </Button>
          {close}
        </div>
      </Notice>
    );
  }
  if (batch.phase === 'other')
    return (
      <Notice tone="warning">
        <p>{batch.message}</p>
        <div class="buttons">{close}</div>
      </Notice>
    );
  if (batch.phase === 'done')
    return (
      <Notice tone="good">
        <p>
          <strong>{words.making.done}</strong>
        </p>
        <Tally tally={batch.tally} />
        <div class="buttons">{close}</div>
      </Notice>
    );
  const { plan, tally, failure } = batch;
  return (
    <Notice tone={failure ? 'error' : 'info'}>
      <p>
        <strong>{failure ? words.making.failed : words.making.stopped}</strong>
      </p>
      {failure && <FailureText failure={failure} harmless />}
      <Tally tally={tally} />
      <p>{words.making.safe(tally.made + tally.same)}</p>
      <div class="buttons">
        <Button kind="primary" id="go-on" onPress={() => onGoOn(plan)}>
          {words.making.goOn(plan.left.length)}
        </Button>
        {close}
      </div>
    </Notice>
  );
}

function Tally({ tally }: { readonly tally: BatchTally }) {
  const words = wordsOf('units').making;
  const { made, same, unregistered, unfiled, gone, cancelled } = tally;
  return (
    <>
      {made + same > 0 && <p>{words.result(made, same)}</p>}
      {gone.length > 0 && <p>{words.gone(gone.join(', '))}</p>}
      {cancelled.length > 0 && <p>{words.cancelled(cancelled.join(', '))}</p>}
      {unregistered.length > 0 && <p>{words.unregistered(unregistered.join(', '))}</p>}
      {unfiled.length > 0 && <p>{words.unfiled(unfiled.join(', '))}</p>}
    </>
  );
}
