import type { CollectedForm } from '../../../sheets/collect/collected.types';
import type { FormChoice } from '../../../sheets/collect/receiving.types';
import type { Decisions } from './collectModel';

/** The forms, each with what was decided about it. */
export function withDecisions(forms: readonly CollectedForm[], decisions: Decisions): readonly FormChoice[] {
  return forms.map((form) => {
    const decision = decisions.get(form.file);
    return { form, ...(decision && { decision }) };
  });
}
