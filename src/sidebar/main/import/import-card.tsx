/** Where an earlier year's memo is given in: a Word file, or the sheet that its text was pasted into. */
import { useState } from 'preact/hooks';
import { Button } from '../../parts/button';
import { FailureNotice } from '../../parts/failure-notice';
import { Live, Notice } from '../../parts/notice';
import { Outcome } from '../../parts/outcome';
import { FileDrop } from '../../parts/upload/file-drop';
import { MEGABYTE, megabytes, readBase64 } from '../../parts/upload/read-file';
import { wordsOf } from '../../parts/words';
import { ImportRead } from './import-read';
import type { Importing } from './use-import';
import '../../parts/ticks.css';
import './import.css';

/** In megabytes: more than a template's, since scans of what was signed may travel along. */
const MOST = 10;

export function ImportCard({ importing }: { readonly importing: Importing }) {
  const { importing: words } = wordsOf('main');
  const [name, setName] = useState('');
  const [refusal, setRefusal] = useState('');
  const { busy, read, done } = importing;

  async function take([file, ...others]: readonly File[]): Promise<void> {
    setRefusal('');
    if (!file) return;
    if (others.length > 0) return setRefusal(words.onlyOne);
    if (file.size > MOST * MEGABYTE) return setRefusal(words.tooBig(megabytes(file.size), MOST));
    const docx = await readBase64(file);
    if (docx === null) return setRefusal(words.unreadable);
    setName(file.name);
    importing.look({ name: file.name, docx });
  }

  return (
    <section class="card import" aria-labelledby="import-title">
      <h2 id="import-title">{words.title}</h2>
      {!read && !done && (
        <>
          <FileDrop
            id="import"
            label={words.choose}
            help={words.help}
            accept=".docx,.doc,.odt"
            busy={busy !== null}
            onFiles={(files) => void take(files)}
          />
          <Button kind="text" busy={busy !== null} onPress={() => importing.look(null)}>
            {words.fromSheet}
          </Button>
        </>
      )}
      <Live>
        {busy === 'read' && <p class="quiet">{words.reading(name)}</p>}
        {refusal && <Notice tone="error">{refusal}</Notice>}
      </Live>
      <FailureNotice failure={refusal ? null : importing.failure} />
      <Outcome of={read ?? done}>
        {read && <ImportRead importing={importing} read={read} />}
        {done && <ImportDone importing={importing} />}
      </Outcome>
    </section>
  );
}

function ImportDone({ importing: { done, close } }: { readonly importing: Importing }) {
  const words = wordsOf('main');
  const { importing } = words;
  if (!done) return null;
  const over = done.settings.filter(({ before }) => before !== '');
  return (
    <>
      <Notice tone="good">
        <p>{importing.done(done.name)}</p>
        <p class="quiet">{importing.undo(done.name)}</p>
        {over.length > 0 && <p class="quiet">{importing.undoSettings}</p>}
        <ul class="quiet">
          {over.map(({ key, label, before, value }) => (
            <li key={key}>
              {words.settingName(key, label)}: <del>{before}</del> <ins>{value}</ins>
            </li>
          ))}
        </ul>
      </Notice>
      <Button kind="text" onPress={close}>
        {words.close}
      </Button>
    </>
  );
}
