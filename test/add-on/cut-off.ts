/** A command cut off after one of its calls and another: what each cut leaves behind, a test then looks at. */
import { someOf } from '../thorough';
import { type Office, wireCalls } from './office';

interface Prepared {
  readonly office: Office;
}

/**
 * Runs the command in copies of one prepared office, cut off after none of its calls, after some of them, and after
 * the last. `inspect` gets each office with another runtime of its clerk, who comes next.
 */
export async function cutOffAtCalls<Given extends Prepared>(
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
  for (const calls of someOf([...Array(total + 1).keys()])) {
    const cut = await copied();
    cut.office.runtime.crashAfter(calls);
    expect(() => command(cut)).toThrow('crashed');
    const runtime = cut.office.colleague('clerk@example.org');
    await inspect({ ...cut, office: { ...cut.office, runtime } }, calls);
  }
}
