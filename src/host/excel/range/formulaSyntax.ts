import { formulaTokens } from '../../model/univer/formula/formulaTokens';
import { parseStructured } from '../../model/univer/formula/structuredReference';

/**
 * Whether Excel (en-US) would take a formula, "=" included, into a cell: names and functions that nobody knows it takes
 * (they show #NAME?), what has an operand, a bracket or an argument out of place it does not.
 */
export function isFormula(formula: string): boolean {
  return formula.startsWith('=') && new Syntax(formula.slice(1)).isWhole();
}

const NUMBER = /^(?:\d+(?:\.\d*)?|\.\d+)(?:e[+-]?\d+)?/i;
const TEXT = /^"(?:[^"]|"")*"/;
const ERROR = /^#(?:REF!|N\/A|NAME\?|VALUE!|DIV\/0!|NULL!|NUM!|SPILL!|CALC!|GETTING_DATA)/i;
const ROWS = /^\$?\d{1,7}:\$?\d{1,7}/;
/** With dollar signs, as a reference may have them, and the sheet in front. */
const NAME =
  /^(?:(?:'(?:[^']|'')+'|\[[^\]]*\][^'!(),]*|[\p{L}\p{N}_.]+(?::[\p{L}\p{N}_.]+)?)!)?\$?[\p{L}_\\][\p{L}\p{N}_.\\?]*(?:\$\d+)?/u;
const CALL = /^[\p{L}_][\p{L}\p{N}_.]*\(/u;
const OPERATOR = /^(?:<=|>=|<>|[-+*/^&=<>])/;
const CONSTANT = /^(?:[-+]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?|"(?:[^"]|"")*"|TRUE|FALSE|#[A-Z0-9/]+[!?]?)/i;

/** Reads from left to right; each method is false where its part does not stand at the place. */
class Syntax {
  private at = 0;

  constructor(private readonly text: string) {}

  isWhole(): boolean {
    return this.expression() && this.at === this.text.length;
  }

  private expression(): boolean {
    do {
      if (!this.operand()) {
        return false;
      }
      this.space();
    } while (this.take(OPERATOR));
    return true;
  }

  private operand(): boolean {
    this.space();
    while (this.take(/^[-+@]/)) {
      this.space();
    }
    if (!ROWS.test(this.rest) && this.take(NUMBER)) {
      return !/^[\p{L}_]/u.test(this.rest) && this.percents();
    }
    return (this.take(TEXT) || this.array() || this.references()) && this.percents();
  }

  private percents(): boolean {
    while (this.take(/^\s*%/)) {
      // Any number of them.
    }
    return true;
  }

  /** References, joined by ":" or, where both sides meet, by a space. */
  private references(): boolean {
    if (!this.reference()) {
      return false;
    }
    for (;;) {
      const before = this.at;
      const colon = this.take(/^\s*:\s*/);
      const blank = !colon && this.take(/^\s+/);
      if ((!colon && !blank) || !this.reference()) {
        this.at = before;
        return !colon;
      }
    }
  }

  private reference(): boolean {
    const taken =
      this.call() ||
      this.bracketed() ||
      this.take(ROWS) ||
      this.structured() ||
      this.take(NAME) ||
      this.take(ERROR);
    return taken && (this.take(/^#(?![A-Z])/i) || true);
  }

  private call(): boolean {
    return this.take(CALL) && this.list(true);
  }

  private bracketed(): boolean {
    return this.take(/^\(/) && this.list(false);
  }

  /** Up to the closing bracket; arguments may be left out, unions may not. */
  private list(mayBeEmpty: boolean): boolean {
    do {
      this.space();
      if (mayBeEmpty && /^[,)]/.test(this.rest)) {
        continue;
      }
      if (!this.expression()) {
        return false;
      }
    } while (this.take(/^\s*,/));
    return this.take(/^\s*\)/);
  }

  private structured(): boolean {
    const [token] = formulaTokens(this.rest);
    if (token?.kind !== 'structured' || !parseStructured(token.inner)) {
      return false;
    }
    this.at += token.text.length;
    return true;
  }

  private array(): boolean {
    if (!this.take(/^\{/)) {
      return false;
    }
    do {
      this.space();
      if (!this.take(CONSTANT)) {
        return false;
      }
    } while (this.take(/^\s*[,;]/));
    return this.take(/^\s*\}/);
  }

  private space(): void {
    this.take(/^\s+/);
  }

  private take(pattern: RegExp): boolean {
    const found = pattern.exec(this.rest)?.[0];
    this.at += found?.length ?? 0;
    return found !== undefined;
  }

  private get rest(): string {
    return this.text.slice(this.at);
  }
}
