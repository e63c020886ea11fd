import type { ISetFormulaStringBatchCalculationResultMutation } from '@univerjs/engine-formula';
import type { CellValue } from '../../cell';
import type { SheetId } from '../../sheet';
import type { ModelContext } from '../context';
import { keptFormula } from '../table/tableFormula';

/** What a formula would give in a cell, without writing it anywhere. A list comes as its values, row by row. */
export async function evaluate(
  context: ModelContext,
  id: SheetId,
  row: number,
  column: number,
  formula: string,
): Promise<CellValue[]> {
  const { SetFormulaStringBatchCalculationMutation, SetFormulaStringBatchCalculationResultMutation } =
    context.library;
  const text = keptFormula(context, id, row, column, formula);
  const result = new Promise<unknown>((resolve) => {
    const listening = context.commands.onCommandExecuted((executed) => {
      if (executed.id === SetFormulaStringBatchCalculationResultMutation.id) {
        listening.dispose();
        const { result: all } = executed.params as ISetFormulaStringBatchCalculationResultMutation;
        resolve(all[context.unitId]?.[id]?.[row]?.[column]?.[0]?.value);
      }
    });
  });
  // What an earlier evaluation has read; a calculation empties them itself, an evaluation does not.
  context.library.FORMULA_REF_TO_ARRAY_CACHE.clear();
  const formulas = { [context.unitId]: { [id]: { [row]: { [column]: [text] } } } };
  await context.commands.executeCommand(
    SetFormulaStringBatchCalculationMutation.id,
    { formulas },
    { onlyLocal: true },
  );
  return flatten(await result);
}

function flatten(value: unknown): CellValue[] {
  if (Array.isArray(value)) {
    return value.flatMap(flatten);
  }
  return [
    typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? value : null,
  ];
}
