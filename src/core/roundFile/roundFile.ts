import type { ScoreColumn } from '../rows/scoreRow';
import type { CellInput } from '../cells/cell';
import type { Source } from '../framework/framework';
import type { RowKind } from '../framework/vocabulary';
import type { Policy } from '../setup/policy';

/** An amount in a round file: a number, or a text where every digit counts ("0.5"). */
export type FileAmount = number | string;

export interface RoundFileCriterion {
  readonly code: string;
  /** 1, 2, 3, or the head of a section outside the tree. */
  readonly level: RowKind;
  readonly name: string;
  readonly max: FileAmount;
  readonly source?: Source;
  readonly rule?: string;
  readonly parameters?: string;
  readonly evidence?: string;
  readonly evidenceRequired?: boolean;
  readonly appraiser?: string;
  readonly groups?: readonly string[];
  readonly due?: string;
  readonly notApplicable?: boolean;
  readonly noCaseFullPoints?: boolean;
}

export interface RoundFileUnit {
  readonly code: string;
  readonly name: string;
  readonly group: string;
  readonly contact?: string;
  readonly ranked?: boolean;
  readonly lastYear?: {
    readonly index?: FileAmount | null;
    readonly rank?: number | null;
    /** Of how many units. */
    readonly units?: number | null;
  } | null;
  /** The bodies that it was last year; none where another body has its name now. Left out: the same body. */
  readonly predecessors?: readonly string[];
  readonly targetRank?: number | null;
  /** In %. */
  readonly targetIndex?: FileAmount | null;
}

/** Cells of entries are kept exactly as typed, wrong ones too: finding those is what the checks are for. */
export interface RoundFileEntry extends Partial<Readonly<Record<ScoreColumn, CellInput>>> {
  readonly unit: string;
  readonly item: string;
  readonly periods?: Readonly<Record<string, RoundFilePeriodEntry>>;
  /** By the code of a stage that counts in the year only. */
  readonly stages?: Readonly<Record<string, CellInput>>;
  /** Of the usual stages, where the round names none of its own. */
  readonly appraisal1?: CellInput;
  readonly appraisal2?: CellInput;
  readonly council?: CellInput;
}

/** What was given for a period. */
export interface RoundFilePeriodEntry {
  readonly data?: CellInput;
  readonly points?: CellInput;
  /** By the code of a stage that counts in every period. */
  readonly stages?: Readonly<Record<string, CellInput>>;
}

/** A stage after the self-score; order is that of the list. */
export interface RoundFileStage {
  readonly code: string;
  readonly name: string;
  readonly who?: string;
  readonly deadline?: string;
  readonly unitsExplainBefore?: boolean;
  readonly everyPeriod?: boolean;
}

/** What units got last year, item by item. Index and rank stand with the units. */
export interface RoundFileLastYear {
  /** The items of last year's framework. */
  readonly items: readonly { readonly code: string; readonly name?: string; readonly max: FileAmount }[];
  readonly results: readonly {
    readonly unit: string;
    /** By the code of last year's item: points, or "KAD". */
    readonly points: Readonly<Record<string, FileAmount>>;
  }[];
  /** Which codes became which; `null` where the old one is no more. Left out: every code means what it meant. */
  readonly codeMap?: readonly { readonly from: string; readonly to: string | null }[];
}

/** What was published of one unit this year: of its total, or of a field, criterion or item. */
export interface RoundFilePublished {
  /** Code or name. */
  readonly unit: string;
  /** Left out: the total. */
  readonly code?: string;
  readonly points?: FileAmount;
  /** In %. */
  readonly index?: FileAmount;
  /** Of the total only. */
  readonly rank?: number;
  readonly class?: string;
}

/** A whole round as JSON: docs/round-file.md. */
export interface RoundFile {
  readonly format: 'cchc-round/1';
  readonly round: {
    readonly id: string;
    readonly title: string;
    readonly organisation: string;
    /** Whom units ask when they fill their forms. */
    readonly contact?: string;
    readonly year: number;
    readonly sample?: boolean;
    /** What the fields add up to; 100 where it is left out. */
    readonly total?: FileAmount;
    /** Per cent of all points that come from the survey. */
    readonly surveyShare?: FileAmount;
    readonly policy?: Partial<Omit<Policy, 'tieBreakers'>> & {
      /** As in the setting: "lĩnh vực 3; điều tra XHH; thẩm định; hạng năm trước". */
      readonly tieBreakers?: string;
    };
  };
  readonly periods: readonly { readonly code: string; readonly name: string; readonly deadline?: string }[];
  /** One to five; left out: the usual ones. */
  readonly stages?: readonly RoundFileStage[];
  readonly groups: readonly { readonly code: string; readonly name: string }[];
  readonly classes?: readonly {
    readonly group: string;
    readonly name: string;
    readonly atLeast: FileAmount;
  }[];
  readonly framework: {
    readonly name: string;
    readonly version: number;
    readonly criteria: readonly RoundFileCriterion[];
  };
  readonly units: readonly RoundFileUnit[];
  readonly entries?: readonly RoundFileEntry[];
  readonly lastYear?: RoundFileLastYear;
  readonly published?: readonly RoundFilePublished[];
}
