import type { ResultSheet } from '../../sheets/results/frame/resultSheet.types';
import type { OpenedRound } from '../../sheets/round/openedRound';
import type { StepState } from '../../core/steps/stepState';
import type { Language } from '../../words/language';
import type { Message } from '../../words/message';
import { formatMoment } from '../../words/numbers';

/** How a result sheet stands, as it is said beside its name. */
export interface WrittenText {
  readonly state: StepState;
  readonly message: Message;
}

/** Done is said only of a sheet that shows what would be calculated now, out of data without errors. */
export function writtenText(
  round: OpenedRound,
  { sheet, period, language }: { sheet: ResultSheet; period: number; language: Language },
): WrittenText {
  const written = round.written(sheet, period);
  switch (written.kind) {
    case 'none':
      return { state: 'todo', message: { key: 'written.none' } };
    case 'unknown':
      return { state: 'warning', message: { key: 'written.unknown' } };
    case 'otherPeriod':
      return {
        state: 'todo',
        message: { key: 'written.otherPeriod', parameters: { period: written.period } },
      };
    case 'stale':
    case 'current': {
      const time = formatMoment(written.at, round.analysis.asOf, language);
      if (written.kind === 'stale') {
        return { state: 'warning', message: { key: 'written.stale', parameters: { time } } };
      }
      const { errors: count } = round;
      return count > 0
        ? { state: 'warning', message: { key: 'written.errors', parameters: { time, count } } }
        : { state: 'done', message: { key: 'written.current', parameters: { time } } };
    }
  }
}
