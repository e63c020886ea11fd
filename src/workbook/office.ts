import { capabilities, platformName, type Capabilities } from './capabilities';

/** What the pane must know of the program around it. */
export interface OfficeSurroundings {
  /** excel: all is well. otherHost: opened in another program. none: a plain browser, or office.js was blocked. */
  readonly host: 'excel' | 'otherHost' | 'none';
  /** The language of the menus, such as "vi-VN". */
  readonly displayLanguage: string;
  readonly platform: string;
  readonly capabilities: Capabilities;
}

export type ThemeKind = 'light' | 'dark' | 'unknown';

/** Where office.js is blocked or does not arrive, it never becomes ready. */
const LONGEST_WAIT = 10_000;

/** Resolves when Office is ready, and at the latest after ten seconds. Never rejects. */
export async function officeReady(longestWait = LONGEST_WAIT): Promise<OfficeSurroundings> {
  const host = await hostWithin(longestWait);
  return {
    host,
    displayLanguage: host === 'none' ? '' : (Office.context?.displayLanguage ?? ''),
    platform: platformName(),
    capabilities: capabilities(),
  };
}

/** How often it is looked whether office.js has arrived: it is loaded beside the pane, which must not wait for it. */
const LOOK_MILLISECONDS = 50;

function hostWithin(longestWait: number): Promise<OfficeSurroundings['host']> {
  return new Promise((resolve) => {
    let look: ReturnType<typeof setTimeout> | undefined;
    const timer = setTimeout(() => {
      clearTimeout(look);
      resolve('none');
    }, longestWait);
    const askOffice = (): void => {
      if (typeof Office === 'undefined') {
        look = setTimeout(askOffice, LOOK_MILLISECONDS);
        return;
      }
      void Office.onReady((info) => {
        clearTimeout(timer);
        if (info.host === null) {
          resolve('none');
        } else {
          resolve(info.host === Office.HostType.Excel ? 'excel' : 'otherHost');
        }
      });
    };
    askOffice();
  });
}

/** Whether Office shows itself dark; unknown where it does not say, then the system's preference counts. */
export function officeTheme(): ThemeKind {
  const background =
    typeof Office === 'undefined' ? undefined : Office.context?.officeTheme?.bodyBackgroundColor;
  const match = /^#?([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(background ?? '');
  if (!match) {
    return 'unknown';
  }
  const brightness = match.slice(1).reduce((sum, part) => sum + parseInt(part, 16), 0) / 3;
  return brightness < 128 ? 'dark' : 'light';
}
