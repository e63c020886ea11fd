import type { RoundDraft } from '../../../core/round/draft';
import { fixedArea, sheetPrefix } from '../../grid/address';
import type { Area } from '../../layout/sheetLayout';
import { SHEET_NAMES } from '../../tables/sheetNames';
import { codeAreas } from '../settingsLayout';

/** The cells in which the codes of periods and groups stand, as a formula names them; absent where there are none. */
export interface CodeLists {
  readonly periods?: string;
  readonly groups?: string;
}

/** Where the codes stand on sheets that are only now made. */
export function codeListsOf(draft: RoundDraft): Required<CodeLists> {
  const { periods, groups } = codeAreas(draft);
  return { periods: codeList(SHEET_NAMES.round, periods), groups: codeList(SHEET_NAMES.round, groups) };
}

/** Codes that stand on some sheet: "='Đợt đánh giá'!$D$6:$D$9". */
export function codeList(sheet: string, area: Area): string {
  return `=${sheetPrefix(sheet)}${fixedArea(area)}`;
}
