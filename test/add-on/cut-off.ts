/** A command cut off after each of its calls in turn: what each cut leaves behind, a test then looks at. */
import { type Office, wireCalls } from './office';

interface Prepared {
  readonly office: Office;
}

/**
 * Runs the command in copies of one prepared office, cut off after none of its calls, after one, and so on to the
 * last. `inspect` gets each office with another runtime of its clerk, who comes next.
 */
export async function cutOffAtEachCall<Given extends Prepared>(
  prepared: Given,
  command: (prepared: Given) => unknown,
  inspect: (prepared: Given, calls: number) => unknown,
): Promise<void> {
  const copied = async (): Promise<Given> => ({
    ...prepared,
    office: await prepared.office.copy(),
  });
  const whole = await copied();
  const total = wireCalls(whole.office, () => command(whole));
  expect(total).toBeGreaterThan(3);
  for (let calls = 0; calls <= total; calls++) {
    const cut = await copied();
    cut.office.runtime.crashAfter(calls);
    expect(() => command(cut)).toThrow('crashed');
    const runtime = cut.office.colleague('clerk@example.org');
    await inspect({ ...cut, office: { ...cut.office, runtime } }, calls);
  }
}
