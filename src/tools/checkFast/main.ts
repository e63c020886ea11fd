import { execFileSync, spawnSync } from 'node:child_process';
import { projectRoot } from '../../host/bundle/projectRoot';
import { testsOf } from './testsOf';

/** `npm run check:fast`: types, lint, and the tests beside what changed since main. */
export function main(): Promise<number> {
  const root = projectRoot();
  const lines = (...args: readonly string[]): string[] =>
    execFileSync('git', args, { cwd: root, encoding: 'utf8' })
      .split('\n')
      .filter((line) => line !== '');
  const changed = [
    ...lines('diff', '--name-only', 'main'),
    ...lines('ls-files', '--others', '--exclude-standard'),
  ];
  const run = (...args: readonly string[]): boolean =>
    spawnSync('npx', args, { cwd: root, stdio: 'inherit' }).status === 0;
  const existing = lines('ls-files', '--cached', '--others', '--exclude-standard', 'src', 'test');
  const code = changed.filter((file) => existing.includes(file) && /\.tsx?$/.test(file));
  const tests = testsOf(
    changed,
    existing.filter((file) => /\.test\.tsx?$/.test(file)),
  );
  if (changed.length === 0) {
    console.log('Nothing changed since main.');
    return Promise.resolve(0);
  }
  const isGood =
    run('tsc', '--noEmit', '-p', '.') &&
    (code.length === 0 || run('eslint', '--max-warnings', '0', ...code)) &&
    (tests.length === 0 || run('jest', ...tests));
  if (tests.length === 0) {
    console.log('No quick test stands beside what changed; npm test runs everything.');
  }
  return Promise.resolve(isGood ? 0 : 1);
}
