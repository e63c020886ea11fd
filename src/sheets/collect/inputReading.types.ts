import type { Problem } from '../../core/finding/create';
import type { CellInput } from '../../core/cells/cell';
import type { AskedFor } from '../form/rules/ruleForm.types';

/** What an input cell is for: what the item asks for there, a text (evidence, explanation, note), or a day. */
export type InputKind = AskedFor | 'text' | 'date';

/** What a cell says, and what should be known of how it says it. */
export interface InputReading {
  /** As typed; of a cell that is refused, a text that nothing takes for a number. */
  readonly value: CellInput;
  readonly problems: readonly Problem[];
}
