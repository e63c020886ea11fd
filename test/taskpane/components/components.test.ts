import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

const COMPONENTS = join(__dirname, '../../../src/taskpane/components');

test('every component stands in a folder of its own and has a test', () => {
  const folders = readdirSync(COMPONENTS, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  const tests = readdirSync(__dirname)
    .filter((name) => name.endsWith('.test.tsx'))
    .map((name) => readFileSync(join(__dirname, name), 'utf8'))
    .join('\n');
  // A card is shown by its list alone.
  const untested = folders.filter(
    ({ name }) => name !== 'findingCard' && !tests.includes(`components/${name}/`),
  );
  expect(untested.map(({ name }) => name)).toEqual([]);
  expect(readdirSync(COMPONENTS).filter((name) => name.endsWith('.tsx'))).toEqual([]);
});
