/** What the user typed where a colleague was quicker: it is not lost, and one press puts it back into the form. */
import { Button } from '../../parts/button';
import { Notice } from '../../parts/notice';
import { wordsOf } from '../../parts/words';

interface OvertakenProps {
  readonly typed: string;
  readonly onUse: () => void;
}

export function Overtaken({ typed, onUse }: OvertakenProps) {
  const { forms } = wordsOf('main');
  return (
    <Notice tone="warning">
      <p>{forms.overtaken(typed)}</p>
      <Button kind="text" onPress={onUse}>
        {forms.useMine}
      </Button>
    </Notice>
  );
}
