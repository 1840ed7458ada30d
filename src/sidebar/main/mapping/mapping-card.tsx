/** The card on which an office says what the columns of its sheet are, with what will be read then. */
import {
  COLUMN_ROLES,
  MOST_HEADER_ROWS,
  WORD_MEANINGS,
  type WordMeaning,
} from '../../../core/measures/mapping/mapping';
import { Button, Spinner } from '../../parts/button';
import { FailureNotice } from '../../parts/failure-notice';
import { Notice } from '../../parts/notice';
import { Outcome } from '../../parts/outcome';
import { wordsOf } from '../../parts/words';
import { Choice } from './choice';
import { MappingPreview } from './mapping-preview';
import type { MappingForm, Saved } from './use-mapping';
import '../../parts/fields.css';
import './mapping-card.css';

export function MappingCard({ form }: { readonly form: MappingForm }) {
  const words = wordsOf('main');
  const { mapping: own } = words;
  const { page, busy, saved } = form;
  if (!page) {
    return (
      <Outcome of={form.failure ?? saved}>
        <FailureNotice failure={form.failure} />
        {saved && !form.failure && (
          <Notice tone={isRefused(saved) ? 'warning' : 'good'}>
            <p>{own[saved.what]}</p>
            <div class="buttons">
              {saved.undo && (
                <Button kind="text" busy={busy} onPress={saved.undo}>
                  {words.findings.undo}
                </Button>
              )}
              <Button kind="text" onPress={form.close}>
                {words.close}
              </Button>
            </div>
          </Notice>
        )}
      </Outcome>
    );
  }
  return (
    <section class="card mapping" aria-labelledby="mapping-title">
      <h2 id="mapping-title" tabIndex={-1}>
        {own.title(page.sheet)}
      </h2>
      {page.firstRow === 0 ? <p>{own.blank}</p> : <Columns form={form} page={page} />}
      {page.words.length > 0 && <WordList form={form} page={page} />}
      {page.firstRow > 0 && <MappingPreview preview={page.preview} />}
      <FailureNotice failure={form.failure} />
      {saved && isRefused(saved) && (
        <Notice tone="warning">
          <p>{own[saved.what]}</p>
          {saved.what === 'keptSince' && <p>{own.pressAgain}</p>}
        </Notice>
      )}
      <div class="buttons">
        {page.preview && (
          <Button kind="primary" busy={busy} onPress={form.save}>
            {busy && <Spinner />}
            {own.save}
          </Button>
        )}
        <Button kind="text" onPress={form.close}>
          {own.cancel}
        </Button>
        {page.kept && (
          <Button kind="text" busy={busy} onPress={form.forget}>
            {own.forget}
          </Button>
        )}
      </div>
    </section>
  );
}

function isRefused({ what }: Saved): boolean {
  return what === 'notSaved' || what === 'keptSince';
}

interface PartProps {
  readonly form: MappingForm;
  readonly page: NonNullable<MappingForm['page']>;
}

function Columns({ form, page }: PartProps) {
  const { mapping: own } = wordsOf('main');
  const { rows } = page.mapping;
  const counts = Array.from({ length: MOST_HEADER_ROWS }, (_, index) => index + 1);
  return (
    <>
      <p>{own.help}</p>
      <Choice
        id="mapping-start"
        label={own.start}
        value={String(page.firstRow)}
        options={page.starts.map(({ row, text }) => [String(row), own.startRow(row, text)])}
        onChoose={(row) => form.begin(Number(row), rows)}
      />
      <Choice
        id="mapping-rows"
        label={own.rows}
        value={String(rows)}
        options={counts.map((count) => [String(count), own.rowCount(count)])}
        onChoose={(count) => form.begin(page.firstRow, Number(count))}
      />
      {page.mapping.columns.map(({ key, text, as }, index) => {
        const { letter = '', sample = '' } = page.columns[index] ?? {};
        if (text === '' && sample === '') return null;
        return (
          <Choice
            key={key}
            id={`mapping-${letter}`}
            label={`${letter} · ${text || own.noHeading}`}
            help={sample && own.sample(sample)}
            value={as}
            options={COLUMN_ROLES.map((role) => [role, own.roles[role]])}
            onChoose={(role) =>
              form.say(index, COLUMN_ROLES.find((each) => each === role) ?? 'own')
            }
          />
        );
      })}
    </>
  );
}

function WordList({ form, page }: PartProps) {
  const { mapping: own } = wordsOf('main');
  const offered = WORD_MEANINGS.filter((means) => isOffered(means, page.isMarks));
  return (
    <fieldset>
      <legend>{own.words}</legend>
      {page.words.map(({ text, count, means }, index) => (
        <Choice
          key={text}
          id={`mapping-word-${index}`}
          label={own.word(text, count)}
          value={means ?? ''}
          options={[
            ['', own.unsaid],
            ...offered.map((each) => [each, own.meanings[each]] as const),
          ]}
          onChoose={(said) => form.sayWord(text, offered.find((each) => each === said) ?? null)}
        />
      ))}
    </fieldset>
  );
}

/** A mark says yes in any of its columns; a word says which status. */
function isOffered(means: WordMeaning, isMarks: boolean): boolean {
  return means === 'empty' || (means === 'mark') === isMarks;
}
