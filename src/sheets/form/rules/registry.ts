import type { CellInput } from '../../../core/cells/cell';
import type { Points } from '../../../core/points/points';
import type { Level } from '../../../core/rules/levels';
import type { Rule, RuleKind, RuleOfKind } from '../../../core/rules/registry';
import type { ValidationRule } from '../../layout/sheetLayout';
import type { FormulaCells } from '../formulaParts';
import { bandsForm } from './bands';
import { checklistForm } from './checklist';
import { countForm } from './count';
import { directForm } from './direct';
import { levelsForm } from './levels';
import { percentLevelsForm } from './percentLevels';
import { ratioForm } from './ratio';
import type { AskedFor, InputCell, RuleForm } from './ruleForm.types';
import { surveyMeanForm } from './surveyMean';
import { surveyRateForm } from './surveyRate';
import { surveyWeightedForm } from './surveyWeighted';

/** Every kind of rule in the form of a unit. Closed: a rule of the core without its form does not compile. */
const FORMS: { readonly [K in RuleKind]: RuleForm<RuleOfKind<K>> } = {
  direct: directForm,
  levels: levelsForm,
  bands: bandsForm,
  ratio: ratioForm,
  count: countForm,
  checklist: checklistForm,
  percentLevels: percentLevelsForm,
  surveyRate: surveyRateForm,
  surveyMean: surveyMeanForm,
  surveyWeighted: surveyWeightedForm,
};

function formOf<R extends Rule>(rule: R): RuleForm<R> {
  // The table is indexed by the very kind that the rule has; TypeScript cannot follow that correlation.
  return FORMS[rule.kind] as unknown as RuleForm<R>;
}

/** What an item with this rule asks for in the cells of its row. */
export function askedFor(rule: Rule): AskedFor {
  return formOf(rule).asks(rule);
}

/** A rule in words, as the unit reads it in its form. */
export function ruleText(rule: Rule, maxPoints: Points): string {
  return formOf(rule).text(rule, maxPoints);
}

/** The levels that a rule offers for an item of this maximum; none for a rule that is no choice. */
export function levelsOf(rule: Rule, maxPoints: Points): readonly Level[] {
  return formOf(rule).levels?.(rule, maxPoints) ?? [];
}

/** What the cell takes for this rule; undefined: whatever is asked for. */
export function acceptedBy(rule: Rule, maxPoints: Points, cell: InputCell): ValidationRule | undefined {
  return formOf(rule).accepts?.(rule, maxPoints, cell);
}

/** What is said where the cell takes something else; goes on after "Mục 1.2: ". */
export function refusalOf(rule: Rule, maxPoints: Points): string {
  return formOf(rule).refusal(rule, maxPoints);
}

/** The points that follow from what stands in the cells, without "="; undefined where points are typed. */
export function formulaOf(rule: Rule, maxPoints: Points, cells: FormulaCells): string | undefined {
  return formOf(rule).formula?.(rule, maxPoints, cells);
}

/** The lines of the guide that only a framework with some of these rules needs. */
export function guideLinesOf(rules: readonly Rule[]): readonly string[] {
  const kinds = new Set<string>(rules.map(({ kind }) => kind));
  return Object.entries(FORMS).flatMap(([kind, { guide }]) =>
    guide !== undefined && kinds.has(kind) ? [guide] : [],
  );
}

/** What of the data goes back into the cell (a). */
export function figureOf(rule: Rule, data: CellInput): CellInput {
  const form = formOf(rule);
  return form.figureOf ? form.figureOf(data) : data;
}
