/** The one browser of a test run, which all of its workers connect to. */
import { ADDRESS } from '../browser';
import { launchServer } from './launch';

export { NoBrowser } from './launch';

/**
 * Its address goes into the environment, which the workers take over. Gives what closes it; rejects
 * with NoBrowser.
 */
export async function shareBrowser(): Promise<() => Promise<void>> {
  const server = await launchServer();
  process.env[ADDRESS] = server.wsEndpoint();
  return () => server.close();
}
