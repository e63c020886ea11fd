/**
 * A formula in pieces that joined give the formula again. A word may be a defined name, a table or a reference without
 * dollar signs; functions, sheets, quoted texts, numbers and operators are plain text.
 */
export type FormulaToken =
  | { readonly kind: 'text' | 'word'; readonly text: string }
  | {
      readonly kind: 'structured';
      readonly text: string;
      /** "" where only the brackets stand, inside the table itself. */
      readonly table: string;
      /** Between the outer brackets, as written. */
      readonly inner: string;
    };

const WORD = /[\p{L}_\\][\p{L}\p{N}_.\\?]*/uy;
const PLAIN = /"(?:[^"]|"")*"?|'(?:[^']|'')*'?|#[A-Z0-9/]+[!?]?|\d[\p{L}\p{N}.]*|[\s\S]/uy;

/** What stands in quotes is left whole, so nothing in there is taken for a name. */
export function formulaTokens(formula: string): FormulaToken[] {
  const tokens: FormulaToken[] = [];
  for (let at = 0; at < formula.length;) {
    const token = tokenAt(formula, at);
    tokens.push(token);
    at += token.text.length;
  }
  return tokens;
}

function tokenAt(formula: string, at: number): FormulaToken {
  const word = match(WORD, formula, at) ?? '';
  const after = at + word.length;
  if (formula[after] === '[') {
    const end = bracketEnd(formula, after);
    if (end > 0 && !isForeign(formula, end)) {
      const text = formula.slice(at, end);
      return { kind: 'structured', text, table: word, inner: formula.slice(after + 1, end - 1) };
    }
  }
  if (word === '') {
    return { kind: 'text', text: match(PLAIN, formula, at) ?? formula.slice(at) };
  }
  return { kind: formula[after] === '(' || formula[after] === '!' ? 'text' : 'word', text: word };
}

/** "[Sổ khác.xlsx]Sheet1!A1": brackets around the name of another workbook. */
function isForeign(formula: string, end: number): boolean {
  const sheet = match(WORD, formula, end);
  return sheet !== undefined && formula[end + sheet.length] === '!';
}

/** Behind the bracket that closes the one at the place; 0 if none does. An apostrophe takes the next letter as it is. */
export function bracketEnd(text: string, start: number): number {
  let depth = 0;
  for (let at = start; at < text.length; at += 1) {
    const letter = text[at];
    if (letter === "'") {
      at += 1;
    } else if (letter === '[') {
      depth += 1;
    } else if (letter === ']') {
      depth -= 1;
      if (depth === 0) {
        return at + 1;
      }
    }
  }
  return 0;
}

function match(pattern: RegExp, text: string, at: number): string | undefined {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0];
}
