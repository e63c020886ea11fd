/**
 * Which members the simulated Excel knows. The library does not hold a caller back from members above the declared
 * set, so the host must; the sets are read from the installed library at run time and never stored.
 */
export interface Requirements {
  /** Whether a member of a type belongs to the declared set; unlisted members are as old as 1.1. */
  allows(typeName: string, member: string): boolean;
  /** Whether the library has the member at all: what it has not, a load passes over as Excel does. */
  knows(typeName: string, member: string): boolean;
  /** "1.13" */
  readonly declared: string;
}

const GATE = /_throwIfApiNotSupported\("(\w+)\.(\w+)",\s*(_defaultApiSetName|"\w+"),\s*"(\d+)\.(\d+)"/g;

const MEMBER = /Object\.defineProperty\((\w+)\.prototype, "(\w+)"/g;

/** Reads the sets out of the text of the library's debug build, once, at the first question. */
export function libraryRequirements(declared: string, debugText: () => string): Requirements {
  const limit = rank(...split(declared));
  let ranks: ReadonlyMap<string, number> | undefined;
  let members: ReadonlySet<string> | undefined;
  return {
    declared,
    allows: (typeName, member) => {
      ranks ??= readRanks(debugText());
      return (ranks.get(`${typeName}.${member}`.toLowerCase()) ?? 0) <= limit;
    },
    knows: (typeName, member) => {
      members ??= readMembers(debugText());
      return members.has(`${typeName}.${member}`.toLowerCase());
    },
  };
}

/** Every member counts as known: for a host page that has no debug build at hand. */
export function anyRequirement(declared: string): Requirements {
  return { declared, allows: () => true, knows: () => true };
}

function readMembers(text: string): ReadonlySet<string> {
  return new Set(
    Array.from(text.matchAll(MEMBER), ([, typeName, member]) =>
      `${typeName ?? ''}.${member ?? ''}`.toLowerCase(),
    ),
  );
}

function readRanks(text: string): ReadonlyMap<string, number> {
  const ranks = new Map<string, number>();
  for (const [, typeName, member, set, major, minor] of text.matchAll(GATE)) {
    const isExcelApi = set === '_defaultApiSetName' || set === '"ExcelApi"';
    ranks.set(
      `${typeName ?? ''}.${member ?? ''}`.toLowerCase(),
      isExcelApi ? rank(Number(major), Number(minor)) : Number.POSITIVE_INFINITY,
    );
  }
  return ranks;
}

function split(version: string): [number, number] {
  const [major, minor] = version.split('.');
  return [Number(major), Number(minor ?? 0)];
}

/** "1.10" is above "1.9". */
function rank(major: number, minor: number): number {
  return major * 1000 + minor;
}
