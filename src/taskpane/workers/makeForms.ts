import { nextTurn } from '../../files/nextTurn';
import { formMaker } from '../../files/forms';
import type { FormsOrder } from '../app/formsJob.types';
import type { FormsEvent } from './forms.types';

/** Makes the forms one by one; a unit that fails is told and does not keep the others from theirs. */
export async function makeForms(
  { round, scores, period, units }: FormsOrder,
  signal: AbortSignal,
  tell: (event: FormsEvent) => void,
): Promise<void> {
  const make = formMaker(round, scores, period);
  for (const unit of units) {
    try {
      tell({ kind: 'made', form: await make(unit) });
    } catch {
      tell({ kind: 'unitFailed', unit });
    }
    await nextTurn();
    if (signal.aborted) {
      return;
    }
  }
  tell({ kind: 'ended' });
}
