import { enAnalysis } from './analysis';
import { enCollect } from './collect';
import { enEntries } from './entries';
import { enFailure } from './failure';
import { enFramework } from './framework';
import { enHelp } from './help';
import { enHome } from './home';
import { enProgress } from './progress';
import { enRanking } from './ranking';
import { enShared } from './shared';
import { enShell } from './shell';
import { enStart } from './start';
import { enForms } from './forms';
import { enUnitForm } from './unitForm';
import { enWhy } from './why';
import type { vi } from '../vi/pane';

/** Every text of the pane in English; the same keys and parameters as in Vietnamese. */
export const en: Readonly<Record<keyof typeof vi, string>> = {
  ...enAnalysis,
  ...enCollect,
  ...enEntries,
  ...enFailure,
  ...enFramework,
  ...enHelp,
  ...enHome,
  ...enProgress,
  ...enRanking,
  ...enShared,
  ...enShell,
  ...enStart,
  ...enForms,
  ...enUnitForm,
  ...enWhy,
};
