/** A file from the server: its bytes come in base64 and are put together here. */

import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Answer } from '../server/server';
import { Button, Spinner } from './button';
import { FailureText } from './failure-text';
import { Icon } from './icons';
import { Live, Notice } from './notice';
import { useAction } from './use-action';
import { wordsOf } from './words';
import './download.css';

interface DownloadProps {
  readonly ask: () => Promise<Answer<{ readonly name: string; readonly base64: string }>>;
  readonly kind?: 'plain' | 'text';
  /** Where the words alone do not say which file. */
  readonly label?: string;
  readonly children: ComponentChildren;
}

interface File {
  readonly name: string;
  readonly url: string;
}

export function Download({ ask, kind = 'plain', label, children }: DownloadProps) {
  const words = wordsOf('shared');
  const { busy, failure, run } = useAction<'download'>();
  const [file, setFile] = useState<File | null>(null);
  const link = useRef<HTMLAnchorElement>(null);

  // A frame may refuse a download that no click began: the link stays for the user's own.
  useEffect(() => {
    link.current?.click();
    return () => {
      if (file) URL.revokeObjectURL(file.url);
    };
  }, [file]);

  async function download(): Promise<void> {
    const done = await run('download', ask);
    if (done) setFile({ name: done.value.name, url: urlOf(done.value.base64) });
  }

  return (
    <div class="download">
      <Button
        kind={kind}
        {...(label ? { label } : {})}
        busy={busy !== null}
        onPress={() => void download()}
      >
        {busy ? <Spinner /> : <Icon name="download" />}
        {children}
      </Button>
      <Live>
        {failure && (
          <Notice tone="error">
            <FailureText failure={failure} harmless />
          </Notice>
        )}
        {file && !failure && (
          <a ref={link} href={file.url} download={file.name}>
            {words.fetchByHand}
          </a>
        )}
      </Live>
    </div>
  );
}

function urlOf(base64: string): string {
  const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
  return URL.createObjectURL(new Blob([bytes]));
}
