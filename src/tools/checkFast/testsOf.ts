const SLOW = /^test\/(browser|build|journeys)\/|\.libreOffice\.test\.ts$/;

/**
 * The tests that stand beside what changed: of a source file the tests of its folder in `test/` that have its name, or all
 * of that folder where none has; a changed test itself; for a file that tests share, the tests of its folder. Tests that
 * start a browser or LibreOffice, and journeys, take minutes and are left to the whole run.
 *
 * @param changed paths from the root of the project, with slashes; deleted files too.
 * @param tests every test file there is.
 * @returns sorted, each once.
 */
export function testsOf(changed: readonly string[], tests: readonly string[]): string[] {
  const quick = tests.filter((test) => !SLOW.test(test));
  const found = changed.flatMap((file) => (quick.includes(file) ? [file] : besideOf(file, quick)));
  return [...new Set(found)].sort();
}

function besideOf(file: string, tests: readonly string[]): readonly string[] {
  const match = /^(?:src|test)\/(.+)\/([^/]+?)(?:\.types)?\.tsx?$/.exec(file);
  if (!match) {
    return [];
  }
  const [, folder = '', stem = ''] = match;
  const inFolder = tests.filter((test) => test.slice('test/'.length, test.lastIndexOf('/')) === folder);
  const ofThatName = inFolder.filter((test) => test.slice(test.lastIndexOf('/') + 1).startsWith(`${stem}.`));
  return ofThatName.length > 0 ? ofThatName : inFolder;
}
