/** The memo as a .docx for Word; its bytes come in base64 and are put together here. */
import { useEffect, useRef, useState } from 'preact/hooks';
import { Button, Spinner } from '../parts/button';
import { Icon } from '../parts/icons';
import { Live, Notice } from '../parts/notice';
import { tellFailure, useWords } from '../parts/words';
import type { Failure, Server } from '../server/server';

interface File {
  readonly name: string;
  readonly url: string;
}

export function WordDownload(props: { readonly server: Server; readonly sheet: string | null }) {
  const { server, sheet } = props;
  const words = useWords();
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<Failure | null>(null);
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
    setBusy(true);
    const answer = await server.call('callWordMemo', sheet === null ? {} : { sheet });
    setBusy(false);
    setFailure(answer.ok ? null : answer);
    if (answer.ok) setFile({ name: answer.value.name, url: urlOf(answer.value.base64) });
  }

  return (
    <div class="word">
      <Button busy={busy} onPress={() => void download()}>
        {busy ? <Spinner /> : <Icon name="download" />}
        {words.memo.word}
      </Button>
      <Live>
        {failure && <Notice tone="error">{tellFailure(words, failure)}</Notice>}
        {file && !failure && (
          <a ref={link} href={file.url} download={file.name}>
            {words.memo.wordLink}
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
