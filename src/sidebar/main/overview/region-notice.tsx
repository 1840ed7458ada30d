/** After set-up in a workbook that is not set to Thailand: what that means, and the button that sets it. */
import { useState } from 'preact/hooks';
import { Button, Spinner } from '../../parts/button';
import { FailureNotice } from '../../parts/failure-notice';
import { Notice } from '../../parts/notice';
import { useAction } from '../../parts/use-action';
import { wordsOf } from '../../parts/words';
import type { SetUpResult } from '../../server/calls';
import { server } from '../../server/server';

interface RegionNoticeProps {
  readonly region: NonNullable<SetUpResult['region']>;
}

export function RegionNotice({ region }: RegionNoticeProps) {
  const words = wordsOf('main').region;
  const { busy, failure, run } = useAction<'set'>();
  const [outcome, setOutcome] = useState<'done' | 'refused' | null>(null);

  const setThai = async () => {
    const answer = await run('set', () => server.call('callSetThaiRegion'));
    if (answer) setOutcome(answer.value === null ? 'done' : 'refused');
  };

  if (outcome)
    return <Notice tone={outcome === 'done' ? 'good' : 'warning'}>{words[outcome]}</Notice>;
  return (
    <Notice tone="warning">
      <p>{words.foreign(region.locale, region.timeZone)}</p>
      <p>{words.question}</p>
      <Button busy={busy !== null} onPress={() => void setThai()}>
        {busy && <Spinner />}
        {words.setThai}
      </Button>
      <FailureNotice failure={failure} />
    </Notice>
  );
}
