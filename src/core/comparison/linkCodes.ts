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
  const known = new Set(newCodes);
  const targets = new Map<string, string[]>();
  for (const { from, to } of links ?? oldCodes.map((code) => ({ from: code, to: code }))) {
    if (known.has(to)) {
      targets.set(from, [...(targets.get(from) ?? []), to]);
    }
  }
  const clusters: CodeCluster[] = [];
  for (const code of new Set(oldCodes)) {
    const reached = targets.get(code) ?? [];
    if (reached.length > 0) {
      addToClusters(clusters, { oldCodes: [code], newCodes: [...new Set(reached)] });
    }
  }
  return clusters;
}

/** Puts a cluster in the place of the first one that it touches and takes in all others that it touches. */
function addToClusters(clusters: CodeCluster[], added: CodeCluster): void {
  const touched = clusters.filter(({ newCodes }) => newCodes.some((code) => added.newCodes.includes(code)));
  const [first] = touched;
  const all = [...touched, added];
  const merged = {
    oldCodes: all.flatMap(({ oldCodes }) => oldCodes),
    newCodes: [...new Set(all.flatMap(({ newCodes }) => newCodes))],
  };
  const kept = clusters.flatMap((cluster) =>
    cluster === first ? [merged] : touched.includes(cluster) ? [] : [cluster],
  );
  clusters.splice(0, clusters.length, ...kept, ...(first ? [] : [merged]));
}
