/** Asks what becomes of a form's changes before something passes them by. */
import { Button } from './button';
import { wordsOf } from './words';

export interface UnsavedProps {
  readonly words: {
    readonly unsaved: string;
    readonly saveFirst: string;
    readonly withoutSaving: string;
  };
  readonly onSaveFirst: () => void;
  readonly onWithoutSaving: () => void;
  readonly onCancel: () => void;
}

export function Unsaved({ words, onSaveFirst, onWithoutSaving, onCancel }: UnsavedProps) {
  const { cancel } = wordsOf('shared');
  return (
    <>
      <p>{words.unsaved}</p>
      <div class="buttons">
        <Button kind="primary" onPress={onSaveFirst}>
          {words.saveFirst}
        </Button>
        <Button onPress={onWithoutSaving}>{words.withoutSaving}</Button>
        <Button kind="text" onPress={onCancel}>
          {cancel}
        </Button>
      </div>
    </>
  );
}
