import { type AxeResults } from 'axe-core';
import { readFileSync } from 'node:fs';
import { type Frame } from 'playwright-core';

interface WithAxe {
  readonly axe: {
    run(
      context: { readonly exclude: readonly string[] },
      options: { readonly runOnly: readonly string[] },
    ): Promise<AxeResults>;
  };
}

const AXE = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');
const STANDARD = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** Fluent's invisible guards at the ends of a list: they hand the focus on at once and never keep it. */
const FOCUS_GUARDS = ['[data-tabster-dummy]'];

/** What axe finds wrong in a frame once nothing moves or fades any more, each with the elements. */
export async function accessibilityProblems(frame: Frame): Promise<string[]> {
  await frame.waitForFunction(() =>
    document.getAnimations().every(({ playState, effect }) => {
      const isEndless = effect?.getComputedTiming().iterations === Infinity;
      return isEndless || playState !== 'running';
    }),
  );
  await frame.evaluate(AXE);
  const { violations } = await frame.evaluate(
    ({ runOnly, exclude }) => (globalThis as unknown as WithAxe).axe.run({ exclude }, { runOnly }),
    { runOnly: STANDARD, exclude: FOCUS_GUARDS },
  );
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
}
