import type { Round } from '../../../core/round/round';

const UNSAFE = /[^\p{L}\p{N}-]+/gu;
/** With more of it no file system takes the name. */
const LONGEST_CODE = 60;

/** "Phieu-2026-6T.zip": year and period, with no sign that a file system minds. */
export function packageName(
  { settings, periods }: Pick<Round, 'settings' | 'periods'>,
  period: number,
): string {
  const code = (periods[period]?.code ?? '').slice(0, LONGEST_CODE).replace(UNSAFE, '-');
  return `Phieu-${settings.year}-${code}.zip`;
}
