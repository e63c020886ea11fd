/**
 * The circles of a graph: every largest set of nodes that all lead to each other, and every node that leads to itself.
 * Nodes and circles in alphabetical order.
 */
export function circlesIn(graph: ReadonlyMap<string, readonly string[]>): string[][] {
  const order = new Map<string, number>();
  const lowest = new Map<string, number>();
  const path: string[] = [];
  const circles: string[][] = [];

  // Tarjan's algorithm: a node that reaches nothing before itself closes a circle of all that came after it.
  const visit = (node: string): number => {
    const at = order.size;
    order.set(node, at);
    lowest.set(node, at);
    path.push(node);
    for (const next of graph.get(node) ?? []) {
      const reached = order.has(next) ? (path.includes(next) ? (order.get(next) ?? at) : at) : visit(next);
      lowest.set(node, Math.min(lowest.get(node) ?? at, reached));
    }
    if (lowest.get(node) === at) {
      const circle = path.splice(path.indexOf(node));
      if (circle.length > 1 || graph.get(node)?.includes(node)) {
        circles.push(circle.sort());
      }
    }
    return lowest.get(node) ?? at;
  };

  for (const node of graph.keys()) {
    if (!order.has(node)) {
      visit(node);
    }
  }
  return circles.sort(([left = ''], [right = '']) => left.localeCompare(right));
}
