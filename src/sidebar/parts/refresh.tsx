/** Reads everything again; turns while it does. */
import { Button } from './button';
import { Icon } from './icons';

interface RefreshProps {
  readonly words: { readonly refresh: string; readonly refreshing: string };
  readonly busy: boolean;
  readonly onPress: () => void;
}

export function Refresh({ words, busy, onPress }: RefreshProps) {
  return (
    <Button
      kind="icon"
      label={busy ? words.refreshing : words.refresh}
      busy={busy}
      class={busy ? 'turning' : ''}
      onPress={onPress}
    >
      <Icon name="refresh" />
    </Button>
  );
}
