import type { CellInput } from '../../../core/cells/cell';
import type { Points } from '../../../core/points/points';
import type { Level } from '../../../core/rules/levels';
import type { AnyRule } from '../../../core/rules/rule.types';
import type { ValidationRule } from '../../layout/sheetLayout';
import type { FormulaCells } from '../formulaParts';

/**
 * What an item asks for in the cells of its row: points typed by hand; a number in (a); numerator (a) and
 * denominator (b); or an answer in words in (a): a level, positions, counts in a row. Cells of numbers would take
 * such an answer, "1,3", for a decimal.
 */
export type AskedFor = 'points' | 'number' | 'ratio' | 'answer';

/** The cell in which a unit answers: its address, and the words that it takes in place of data. */
export interface InputCell {
  readonly address: string;
  readonly words: readonly string[];
}

/**
 * Everything that is particular to one kind of rule in the form of a unit. Its other half, how points follow, is in
 * `core/rules`; adding a rule is one file there, one here, and one line in each registry.
 */
export interface RuleForm<R extends AnyRule> {
  asks(rule: R): AskedFor;
  /** How it is scored and what to enter, as the unit reads it; the maximum is not repeated where it is plain. */
  text(rule: R, maxPoints: Points): string;
  /** The levels of a list to choose from; absent: it is no choice. */
  levels?(rule: R, maxPoints: Points): readonly Level[];
  /** What the cell takes; absent: whatever is asked for, a level of the list, a short text or a figure from 0 on. */
  accepts?(rule: R, maxPoints: Points, cell: InputCell): ValidationRule;
  /** What is said where the cell takes something else; goes on after "Mục 1.2: ". */
  refusal(rule: R, maxPoints: Points): string;
  /**
   * The points that follow, without "=": what the core computes, in functions that Excel 2016, LibreOffice and WPS
   * calculate alike. Of a ratio, (a) and (b) are known to be numbers, (a) not below and (b) above 0; any other cell
   * is only known not to be empty. Absent: points are typed.
   */
  formula?(rule: R, maxPoints: Points, cells: FormulaCells): string;
  /** The line of the guide for a framework that has such items; absent: the general lines say it. */
  readonly guide?: string;
  /** What of the data goes back into (a), where it is not all of them. */
  figureOf?(data: CellInput): CellInput;
}
