import type { Finding } from '../../core/finding/finding';
import { placeText } from '../../words/findingText';
import { useTexts } from '../language/LanguageContext';
import { formatNumber } from '../../words/numbers';
import { usePane } from './PaneContext';
import type { ViewId } from './route';

interface FindingCommands {
  /** Selects the cell of a finding, in the sheet. */
  readonly select: (finding: Finding) => void;
  /** Writes the one certain value. */
  readonly fix: (finding: Finding) => void;
}

/** What a finding can do to the workbook, from any view. */
export function useFindingCommands(view: ViewId): FindingCommands {
  const { language } = useTexts();
  const { port, runCommand } = usePane();
  return {
    select: (finding) => {
      const place = placeText(finding.place, language);
      runCommand(view, {
        label: { key: 'finding.toCellOf', parameters: { place } },
        run: () => port.selectPlace(finding.place),
      });
    },
    fix: (finding) => {
      const { certainFix } = finding;
      if (!certainFix) {
        return;
      }
      const place = placeText(certainFix.place, language);
      const value =
        typeof certainFix.value === 'number' ? formatNumber(certainFix.value, language) : certainFix.value;
      runCommand(view, {
        label: { key: 'framework.doFix', parameters: { place, value } },
        run: () => port.fixCell(certainFix),
        done: (time) => ({ key: 'effect.fixed', parameters: { place, time } }),
      });
    },
  };
}
