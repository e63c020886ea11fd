import type { WorkbookSnapshot } from '../model/snapshot';

export const SETTINGS_PATH = '/settings.json';

/** What the server tells the host page. */
export interface PageSettings {
  readonly paneUrl: string;
  readonly snapshot: WorkbookSnapshot | null;
}
