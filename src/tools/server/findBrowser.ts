import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

const COMMANDS = [
  'google-chrome-stable',
  'google-chrome',
  'chromium',
  'chromium-browser',
  'microsoft-edge-stable',
  'microsoft-edge',
];
const MAC = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];
const WINDOWS = ['Google\\Chrome\\Application\\chrome.exe', 'Microsoft\\Edge\\Application\\msedge.exe'];

/** A Chromium-like browser of this machine: CHROME_PATH first, then what is installed; undefined if there is none. */
export function findBrowser(
  environment: NodeJS.ProcessEnv = process.env,
  platform: NodeJS.Platform = process.platform,
): string | undefined {
  const { CHROME_PATH: wished } = environment;
  if (wished) {
    return isRunnable(wished) ? wished : undefined;
  }
  return candidates(environment, platform).find(isRunnable);
}

function candidates(environment: NodeJS.ProcessEnv, platform: NodeJS.Platform): string[] {
  if (platform === 'darwin') {
    return MAC;
  }
  if (platform === 'win32') {
    const { ProgramFiles, LOCALAPPDATA } = environment;
    const folders = [ProgramFiles, environment['ProgramFiles(x86)'], LOCALAPPDATA];
    return folders.flatMap((folder) => (folder ? WINDOWS.map((name) => `${folder}\\${name}`) : []));
  }
  const folders = (environment.PATH ?? '').split(delimiter).filter(Boolean);
  return COMMANDS.flatMap((command) => folders.map((folder) => join(folder, command)));
}

function isRunnable(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
