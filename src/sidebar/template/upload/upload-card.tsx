/** A template from the user's computer: what can be refused without sending it is refused here. */
import { useState } from 'preact/hooks';
import { FailureNotice } from '../../parts/failure-notice';
import { Live, Notice } from '../../parts/notice';
import { FileDrop } from '../../parts/upload/file-drop';
import {
  MEGABYTE,
  LARGEST_TEMPLATE as MOST,
  megabytes,
  readBase64,
} from '../../parts/upload/read-file';
import { wordsOf } from '../../parts/words';
import type { Trial } from '../trial/use-trial';

export function UploadCard({ trial }: { readonly trial: Trial }) {
  const words = wordsOf('template');
  const { upload } = words;
  const [name, setName] = useState('');
  const [refusal, setRefusal] = useState('');
  const busy = trial.busy !== null;
  const checking = trial.busy === 'check';

  async function take([file, ...others]: readonly File[]): Promise<void> {
    setRefusal('');
    if (!file) return;
    if (others.length > 0) return setRefusal(upload.onlyOne);
    if (file.size > MOST * MEGABYTE) return setRefusal(upload.tooBig(megabytes(file.size), MOST));
    const base64 = await readBase64(file);
    if (base64 === null) return setRefusal(upload.unreadable);
    setName(file.name);
    trial.check({ name: file.name, base64 });
  }

  return (
    <section class="card" tabIndex={-1} aria-labelledby="upload-title">
      <h2 id="upload-title">{upload.title}</h2>
      <FileDrop
        id="upload"
        label={upload.choose}
        help={
          <>
            {upload.drop}
            <br />
            {upload.limit(MOST)}
          </>
        }
        accept=".docx,.doc,.dotx,.docm,.odt,.rtf"
        busy={busy}
        onFiles={(files) => void take(files)}
      />
      <Live>
        {checking && <p class="quiet">{upload.checking(name)}</p>}
        {refusal && <Notice tone="error">{refusal}</Notice>}
      </Live>
      <FailureNotice failure={refusal ? null : trial.failureAt('upload')} />
    </section>
  );
}
