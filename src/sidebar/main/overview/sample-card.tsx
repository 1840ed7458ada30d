/** The sheet that is open is the sample: says so, and takes it out. */
import { Button, Spinner } from '../../parts/button';
import { FailureNotice } from '../../parts/failure-notice';
import { useAction } from '../../parts/use-action';
import { wordsOf } from '../../parts/words';
import { server } from '../../server/server';

export function SampleCard({ refresh }: { readonly refresh: () => Promise<void> }) {
  const { sample } = wordsOf('main');
  const { busy, failure, run } = useAction<'sample'>();

  const takeOut = () =>
    run('sample', async () => {
      const answer = await server.call('callSample', { wanted: false });
      if (answer.ok) await refresh();
      return answer;
    });

  return (
    <section class="card" aria-labelledby="sample-title">
      <h2 id="sample-title">{sample.title}</h2>
      <p>{sample.help}</p>
      <Button id="take-sample-out" busy={busy !== null} onPress={() => void takeOut()}>
        {busy && <Spinner />}
        {sample.takeOut}
      </Button>
      <FailureNotice failure={failure} />
    </section>
  );
}
