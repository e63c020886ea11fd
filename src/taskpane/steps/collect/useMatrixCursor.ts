import { useState, type ClipboardEvent, type KeyboardEvent } from 'react';
import type { Round } from '../../../core/round/round';
import { useTexts } from '../../language/LanguageContext';
import type { MatrixGroup } from './matrixModel';
import { clipboardTable } from '../../../words/clipboard';
import { cellText } from './matrixText';

export interface MatrixCursor {
  readonly isAt: (unit: number, period: number) => boolean;
  readonly moveTo: (unit: number, period: number) => void;
  readonly onKeyDown: (event: KeyboardEvent<HTMLElement>) => void;
  /** Hands the whole list over as text that a sheet takes as cells. */
  readonly onCopy: (event: ClipboardEvent) => void;
}

const STEPS: Readonly<Record<string, readonly [rows: number, periods: number]>> = {
  ArrowDown: [1, 0],
  ArrowUp: [-1, 0],
  ArrowRight: [0, 1],
  ArrowLeft: [0, -1],
};

/** The cell cursor of the matrix: arrow keys, Home and End move it, Enter opens the files of its unit. */
export function useMatrixCursor(
  groups: readonly MatrixGroup[],
  round: Round,
  onOpen: (unit: number) => void,
): MatrixCursor {
  const texts = useTexts();
  const rows = groups.flatMap((group) => group.rows);
  const [chosen, setChosen] = useState<{ readonly unit?: number; readonly period: number }>({ period: 0 });
  const row = Math.max(
    0,
    rows.findIndex(({ unit }) => unit === chosen.unit),
  );
  const period = Math.min(chosen.period, round.periods.length - 1);

  const moveTo = (unit: number, to: number): void => setChosen({ unit, period: to });
  const onKeyDown = (event: KeyboardEvent<HTMLElement>): void => {
    const here = rows[row];
    if (event.key === 'Enter' && here) {
      onOpen(here.unit);
      return;
    }
    const target = targetOf(event.key, { row, period }, { rows: rows.length, periods: round.periods.length });
    const there = target && rows[target.row];
    if (!there) {
      return;
    }
    event.preventDefault();
    moveTo(there.unit, target.period);
    const table = event.currentTarget.closest('table');
    const cells = table?.querySelectorAll<HTMLElement>('[role="gridcell"]');
    cells?.[target.row * round.periods.length + target.period]?.focus();
  };
  const onCopy = (event: ClipboardEvent): void => {
    const lines = rows.map(({ unit, cells }) => [
      round.units[unit]?.name ?? '',
      ...cells.map((cell) => cellText(cell, texts)),
    ]);
    const heading = [texts.t('matrix.unit'), ...round.periods.map(({ name }) => name)];
    event.clipboardData.setData('text/plain', clipboardTable([heading, ...lines]));
    event.preventDefault();
  };
  return {
    isAt: (unit, at) => rows[row]?.unit === unit && period === at,
    moveTo,
    onKeyDown,
    onCopy,
  };
}

function targetOf(
  key: string,
  at: { readonly row: number; readonly period: number },
  size: { readonly rows: number; readonly periods: number },
): { readonly row: number; readonly period: number } | undefined {
  const within = (value: number, count: number): number => Math.min(Math.max(value, 0), count - 1);
  const step = STEPS[key];
  if (step) {
    return { row: within(at.row + step[0], size.rows), period: within(at.period + step[1], size.periods) };
  }
  return key === 'Home'
    ? { row: at.row, period: 0 }
    : key === 'End'
      ? { row: at.row, period: size.periods - 1 }
      : undefined;
}
