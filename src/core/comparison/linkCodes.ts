import type { CodeLink } from './lastYear';

/** Old and new codes that cannot be compared but together. */
export interface CodeCluster {
  readonly oldCodes: readonly string[];
  readonly newCodes: readonly string[];
}

/**
 * Gathers links into clusters: items that were merged, split, or both at once are one cluster. Without links each
 * code stands for itself.
 *
 * A code that is linked but not there in its year is left out; a cluster without an old or without a new code is
 * none. In the order of the old codes.
 */
export function linkCodes(
  oldCodes: readonly string[],
  newCodes: readonly string[],
  links: readonly CodeLink[] | undefined,
): CodeCluster[] {
  const reached = reachedCodes(oldCodes, new Set(newCodes), links);
  const clusters = new Set<GrowingCluster>();
  const clusterOf = new Map<string, GrowingCluster>();
  for (const [oldCode, codes] of reached) {
    const touched = new Set(codes.flatMap((code) => clusterOf.get(code) ?? []));
    const [first = { oldCodes: [], newCodes: [] }, ...others] = touched;
    clusters.add(first);
    for (const other of others) {
      clusters.delete(other);
      first.oldCodes.push(...other.oldCodes);
      first.newCodes.push(...other.newCodes);
      other.newCodes.forEach((code) => clusterOf.set(code, first));
    }
    first.oldCodes.push(oldCode);
    for (const code of codes.filter((candidate) => clusterOf.get(candidate) !== first)) {
      first.newCodes.push(code);
      clusterOf.set(code, first);
    }
  }
  return [...clusters];
}

/** `linkCodes` for many units: their old codes are mostly the same, so each list is gathered once. */
export function codeLinker(
  newCodes: readonly string[],
  links: readonly CodeLink[] | undefined,
): (oldCodes: readonly string[]) => readonly CodeCluster[] {
  const known = new Map<string, readonly CodeCluster[]>();
  return (oldCodes) => {
    const key = oldCodes.join('\n');
    const clusters = known.get(key) ?? linkCodes(oldCodes, newCodes, links);
    known.set(key, clusters);
    return clusters;
  };
}

interface GrowingCluster {
  readonly oldCodes: string[];
  readonly newCodes: string[];
}

/** By old code, in order: the new codes that it is linked to and that are there; only where there are some. */
function reachedCodes(
  oldCodes: readonly string[],
  known: ReadonlySet<string>,
  links: readonly CodeLink[] | undefined,
): Map<string, string[]> {
  const targets = new Map<string, Set<string>>();
  for (const { from, to } of links ?? oldCodes.map((code) => ({ from: code, to: code }))) {
    if (known.has(to)) {
      targets.set(from, (targets.get(from) ?? new Set<string>()).add(to));
    }
  }
  return new Map(
    oldCodes.flatMap((code) => (targets.has(code) ? [[code, [...(targets.get(code) ?? [])]]] : [])),
  );
}
