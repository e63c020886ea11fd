import { viAnalysis } from './analysis';
import { viCollect } from './collect';
import { viEntries } from './entries';
import { viFailure } from './failure';
import { viFramework } from './framework';
import { viHelp } from './help';
import { viHome } from './home';
import { viProgress } from './progress';
import { viRanking } from './ranking';
import { viShared } from './shared';
import { viShell } from './shell';
import { viStart } from './start';
import { viForms } from './forms';
import { viUnitForm } from './unitForm';
import { viWhy } from './why';

/**
 * Every text of the pane in Vietnamese: the source of truth for the keys.
 *
 * `{name}` is a parameter, `**bold**` and `[[Key]]` are set by the component RichText, ` || ` divides singular
 * and plural where a language has both.
 */
export const vi = {
  ...viAnalysis,
  ...viCollect,
  ...viEntries,
  ...viFailure,
  ...viFramework,
  ...viHelp,
  ...viHome,
  ...viProgress,
  ...viRanking,
  ...viShared,
  ...viShell,
  ...viStart,
  ...viForms,
  ...viUnitForm,
  ...viWhy,
} satisfies Readonly<Record<string, string>>;
