import type { Round } from '../../../core/round/round';

const UNSAFE = /[^\p{L}\p{N}-]+/gu;

/** "Phieu-2026-6T.zip": year and period, with no sign that a file system minds. */
export function packageName(
  { settings, periods }: Pick<Round, 'settings' | 'periods'>,
  period: number,
): string {
  const code = (periods[period]?.code ?? '').replace(UNSAFE, '-');
  return `Phieu-${settings.year}-${code}.zip`;
}
