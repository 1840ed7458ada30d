/** What is said where no browser starts. */
import { join } from 'node:path';
import { launchBrowser } from './launch';

const named = process.env.CHROME_PATH;

afterEach(() => {
  if (named === undefined) delete process.env.CHROME_PATH;
  else process.env.CHROME_PATH = named;
});

test('a program that is not there is refused in one line that says what to do', async () => {
  process.env.CHROME_PATH = join(import.meta.dirname, 'no-such-browser');
  const refusal = launchBrowser().catch(({ message }) => message);
  expect(await refusal).toMatch(
    /^The end-to-end tests need a browser, and .*no-such-browser does not start \(no such file\): install .*CHROME_PATH\.$/,
  );
});

test('a program that is no browser is refused so too', async () => {
  process.env.CHROME_PATH = '/bin/false';
  const refusal = launchBrowser().catch(({ message }) => message);
  expect(await refusal).toMatch(/^The end-to-end tests need a browser, and [^\n]+CHROME_PATH\.$/);
});
