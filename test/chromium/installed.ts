/** Finds the Chromium, Chrome or Edge that is installed on this machine. */
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** Linux: names of commands, looked for along PATH. */
const COMMANDS = [
  'chromium',
  'google-chrome-stable',
  'google-chrome',
  'microsoft-edge-stable',
  'microsoft-edge',
  'chromium-browser',
];

const MAC_APPLICATIONS = [
  'Google Chrome.app/Contents/MacOS/Google Chrome',
  'Chromium.app/Contents/MacOS/Chromium',
  'Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
];

const WINDOWS_PROGRAMS = [
  'Google/Chrome/Application/chrome.exe',
  'Chromium/Application/chrome.exe',
  'Microsoft/Edge/Application/msedge.exe',
];

type Environment = Readonly<Record<string, string | undefined>>;

/** The path of its program; null where there is none at the usual places. */
export function installedBrowser(
  platform: NodeJS.Platform = process.platform,
  environment: Environment = process.env,
): string | null {
  return places(platform, environment).find((path) => existsSync(path)) ?? null;
}

function places(platform: NodeJS.Platform, environment: Environment): string[] {
  switch (platform) {
    case 'darwin':
      return within(
        ['/Applications', join(environment.HOME ?? '', 'Applications')],
        MAC_APPLICATIONS,
      );
    case 'win32': {
      const { PROGRAMFILES, 'PROGRAMFILES(X86)': older, LOCALAPPDATA } = environment;
      return within([PROGRAMFILES, older, LOCALAPPDATA], WINDOWS_PROGRAMS);
    }
    default:
      return within((environment.PATH ?? '').split(delimiter), COMMANDS);
  }
}

function within(folders: readonly (string | undefined)[], names: readonly string[]): string[] {
  const known = folders.filter((folder) => folder !== undefined && folder !== '');
  return names.flatMap((name) => known.map((folder) => join(folder as string, name)));
}
