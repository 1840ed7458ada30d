/** A field for one file: chosen by its button, or dropped upon it. */
import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { Spinner } from '../button';
import { Icon } from '../icons';
import './file-drop.css';

interface FileDropProps {
  readonly id: string;
  readonly label: string;
  /** Said beneath, such as kinds and size. */
  readonly help: ComponentChildren;
  readonly accept: string;
  readonly busy: boolean;
  readonly onFiles: (files: readonly File[]) => void;
}

export function FileDrop({ id, label, help, accept, busy, onFiles }: FileDropProps) {
  const zone = useRef<HTMLDivElement>(null);
  const [over, setOver] = useState(false);
  const take = (files: FileList | null | undefined) => {
    if (!busy && files && files.length > 0) onFiles([...files]);
  };
  const latest = useRef(take);
  latest.current = take;
  useEffect(() => watchDrops(zone.current, setOver, (files) => latest.current(files)), []);

  return (
    <div class={`drop${over ? ' over' : ''}`} ref={zone}>
      <input
        type="file"
        id={id}
        class="unseen"
        accept={accept}
        aria-disabled={busy}
        aria-describedby={`${id}-help`}
        onClick={(event) => busy && event.preventDefault()}
        onChange={({ currentTarget }) => {
          take(currentTarget.files);
          // Else the same file, mended meanwhile, could not be chosen again.
          currentTarget.value = '';
        }}
      />
      <label for={id} class="button plain" aria-disabled={busy}>
        {busy ? <Spinner /> : <Icon name="upload" />}
        {label}
      </label>
      <p class="quiet" id={`${id}-help`}>
        {help}
      </p>
    </div>
  );
}

/** A file that misses the field would be opened by the browser in the page's place. */
function watchDrops(
  zone: Element | null,
  setOver: (over: boolean) => void,
  take: (files: FileList | undefined) => void,
): () => void {
  const isOver = ({ target }: Event) => target instanceof Node && zone?.contains(target) === true;
  const onDragOver = (event: DragEvent) => {
    event.preventDefault();
    setOver(isOver(event));
  };
  const onDragLeave = () => setOver(false);
  const onDrop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    if (isOver(event)) take(event.dataTransfer?.files);
  };
  document.addEventListener('dragover', onDragOver);
  document.addEventListener('dragleave', onDragLeave);
  document.addEventListener('drop', onDrop);
  return () => {
    document.removeEventListener('dragover', onDragOver);
    document.removeEventListener('dragleave', onDragLeave);
    document.removeEventListener('drop', onDrop);
  };
}
