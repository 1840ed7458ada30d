/** What of an earlier year's memo would be written, to be looked through and chosen from. */
import { Button, Spinner } from '../../parts/button';
import { Notice } from '../../parts/notice';
import { wordsOf } from '../../parts/words';
import type { Importing, OldMemoRead } from './use-import';

interface ImportReadProps {
  readonly importing: Importing;
  readonly read: OldMemoRead;
}

export function ImportRead({ importing, read }: ImportReadProps) {
  const { importing: words, close } = wordsOf('main');
  const { measures, doubts } = read;
  const isEmpty = measures.length === 0;
  const writing = importing.busy === 'write';
  return (
    <>
      <Notice tone={isEmpty ? 'error' : doubts.length > 0 ? 'warning' : 'good'}>
        <p>{isEmpty ? words.none : words.found(measures.length)}</p>
        {!isEmpty && <Counts read={read} />}
        {doubts.length === 0 && <p class="quiet">{words.noDoubts}</p>}
      </Notice>
      {doubts.length > 0 && <Doubts read={read} />}
      {!isEmpty && (
        <>
          <Measures read={read} />
          <Settings importing={importing} read={read} />
          <Signers importing={importing} read={read} />
          <Button kind="primary" id="import-write" busy={writing} onPress={importing.write}>
            {writing && <Spinner />}
            {writing ? words.writing : words.write(read.name)}
          </Button>
        </>
      )}
      <Button kind="text" busy={writing} onPress={importing.close}>
        {isEmpty ? close : words.cancel}
      </Button>
    </>
  );
}

function Counts({ read: { completion } }: { readonly read: OldMemoRead }) {
  const { overview, number, percent } = wordsOf('main');
  const { done, inProgress, notStarted, unclear } = completion;
  const counts = { done, inProgress, notStarted, unclear };
  const said = (Object.keys(counts) as (keyof typeof counts)[])
    .filter((name) => counts[name] > 0)
    .map((name) => `${overview.counts[name]} ${number(counts[name])}`);
  return <p>{[percent(completion.percent), ...said].join(' · ')}</p>;
}

function Doubts({ read: { doubts } }: { readonly read: OldMemoRead }) {
  const { importing: words } = wordsOf('main');
  return (
    <details open>
      <summary>{words.doubts(doubts.length)}</summary>
      <ul class="doubts">
        {doubts.map(({ message, place }, index) => (
          <li key={index}>
            {place !== '' && <strong>{place}: </strong>}
            {message}
          </li>
        ))}
      </ul>
    </details>
  );
}

function Measures({ read: { measures } }: { readonly read: OldMemoRead }) {
  const { importing: words, number: inDigits } = wordsOf('main');
  return (
    <details open>
      <summary>{words.measures(measures.length)}</summary>
      <ul>
        {measures.map(({ row, number, title, status, owners }) => (
          <li key={row}>
            {number !== null && `${inDigits(number)}. `}
            {title}
            <br />
            <span class={status === null ? 'fault' : 'quiet'}>
              {[status === null ? words.unclear : words.statuses[status], ...owners].join(' · ')}
            </span>
          </li>
        ))}
      </ul>
    </details>
  );
}

function Settings({ importing, read: { settings, same } }: ImportReadProps) {
  const words = wordsOf('main');
  if (settings.length + same.length === 0) return null;
  return (
    <details open>
      <summary>{words.importing.settings(settings.length)}</summary>
      <ul>
        {settings.map(({ key, label, before, value }) => (
          <li key={key}>
            <label class="tick">
              <input
                type="checkbox"
                checked={importing.settings.has(key)}
                onChange={({ currentTarget }) =>
                  importing.chooseSetting(key, currentTarget.checked)
                }
              />
              <span class="change">
                <strong>{words.settingName(key, label)}</strong>
                <br />
                {before !== '' && <del>{before}</del>} <ins>{value}</ins>
              </span>
            </label>
          </li>
        ))}
      </ul>
      {same.length > 0 && (
        <p class="quiet">
          {words.importing.same(
            same.map(({ key, label }) => words.settingName(key, label)).join(', '),
          )}
        </p>
      )}
    </details>
  );
}

function Signers({ importing, read: { signers, signersBefore } }: ImportReadProps) {
  const { importing: words } = wordsOf('main');
  if (signers.length === 0) return null;
  return (
    <details open>
      <summary>{words.signers(signers.length)}</summary>
      <ol>
        {signers.map(({ heading, name, position, actingFor }, index) => (
          <li key={index}>
            {name || '–'}
            <br />
            <span class="quiet">
              {[position, actingFor && words.actingFor(actingFor), heading]
                .filter((part) => part !== '')
                .join(' · ')}
            </span>
          </li>
        ))}
      </ol>
      <label class="tick">
        <input
          type="checkbox"
          id="import-signers"
          checked={importing.signers}
          onChange={({ currentTarget }) => importing.chooseSigners(currentTarget.checked)}
        />
        <span>
          {signersBefore.length === 0
            ? words.writeSigners
            : words.overSigners(signersBefore.join(', '))}
        </span>
      </label>
    </details>
  );
}
