import type { PaneRound } from '../../app/paneRound';

const UNSAFE = /[^\p{L}\p{N}-]+/gu;

/** "Phieu-2026-6T.zip": year and period, with no sign that a file system minds. */
export function packageName({ analysis }: PaneRound, period: number): string {
  const { settings, periods } = analysis.round;
  const code = (periods[period]?.code ?? '').replace(UNSAFE, '-');
  return `Phieu-${settings.year}-${code}.zip`;
}
