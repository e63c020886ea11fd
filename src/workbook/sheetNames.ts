import type { CellContent, SheetLayout, ValidationRule } from '../sheets/layout/sheetLayout';

const LONGEST_NAME = 31;
/** Quoted text, quoted sheet name, bare sheet name, in this order: what stands in quotes is no reference. */
const REFERENCES = /"(?:[^"]|"")*"|'((?:[^']|'')+)'!|([\p{L}_][\p{L}\p{N}_.]*)!/gu;

/**
 * Gives sheets whose name is taken another one, "Điểm (2)", and lets the formulas of all of them follow.
 *
 * Excel compares sheet names without case.
 */
export function withFreeNames(layouts: readonly SheetLayout[], taken: readonly string[]): SheetLayout[] {
  const used = new Set(taken.map((name) => name.toLowerCase()));
  const renamed = new Map<string, string>();
  for (const { name } of layouts) {
    const free = freeName(name, used);
    used.add(free.toLowerCase());
    if (free !== name) {
      renamed.set(name.toLowerCase(), free);
    }
  }
  if (renamed.size === 0) {
    return [...layouts];
  }
  const follow = (formula: string): string => renameReferences(formula, renamed);
  return layouts.map((layout) => ({
    ...layout,
    name: renamed.get(layout.name.toLowerCase()) ?? layout.name,
    blocks: layout.blocks.map((block) => ({
      ...block,
      cells: block.cells.map((row) => row.map((content) => followContent(content, follow))),
    })),
    validations: layout.validations.map((validation) => ({
      ...validation,
      rule: followRule(validation.rule, follow),
    })),
    highlights: layout.highlights.map((highlight) => ({
      ...highlight,
      formula: follow(highlight.formula),
    })),
  }));
}

function freeName(name: string, used: ReadonlySet<string>): string {
  let candidate = name;
  for (let number = 2; used.has(candidate.toLowerCase()); number++) {
    const suffix = ` (${number})`;
    candidate = name.slice(0, LONGEST_NAME - suffix.length) + suffix;
  }
  return candidate;
}

function renameReferences(formula: string, renamed: ReadonlyMap<string, string>): string {
  return formula.replace(REFERENCES, (found, quoted: string | undefined, bare: string | undefined) => {
    const name = quoted?.replaceAll("''", "'") ?? bare;
    const next = name === undefined ? undefined : renamed.get(name.toLowerCase());
    return next === undefined ? found : `'${next.replaceAll("'", "''")}'!`;
  });
}

function followContent(content: CellContent, follow: (formula: string) => string): CellContent {
  return content !== null && typeof content === 'object' ? { formula: follow(content.formula) } : content;
}

function followRule(rule: ValidationRule, follow: (formula: string) => string): ValidationRule {
  switch (rule.kind) {
    case 'listFrom':
      return { ...rule, reference: follow(rule.reference) };
    case 'custom':
      return { ...rule, formula: follow(rule.formula) };
    case 'decimal':
    case 'wholeNumber':
      return {
        ...rule,
        minimum: followBound(rule.minimum, follow),
        maximum: followBound(rule.maximum, follow),
      };
    default:
      return rule;
  }
}

function followBound(bound: number | string, follow: (formula: string) => string): number | string {
  return typeof bound === 'string' ? follow(bound) : bound;
}
