import { readFileSync, readdirSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import ts from 'typescript';
import { circlesIn } from './circlesIn';

const root = join(__dirname, '..', '..');

/**
 * Excel's objects lead to each other in circles (a range to its worksheet, a worksheet to its ranges), and so do the
 * objects that stand for them in the embedded workbook.
 */
const EXCELS_OWN_OBJECTS = /^src\/host\//;

function sources(folder: string): string[] {
  return readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = posix.join(folder, entry.name);
    return entry.isDirectory() ? sources(path) : /\.tsx?$/.test(entry.name) ? [path] : [];
  });
}

const files = sources('src');
const known = new Set(files);

/** The files that a file imports, types included. */
function importsOf(file: string): string[] {
  const { importedFiles } = ts.preProcessFile(readFileSync(join(root, file), 'utf8'), true, true);
  return importedFiles.flatMap(({ fileName }) => {
    const path = posix.join(dirname(file), fileName);
    return [path, `${path}.ts`, `${path}.tsx`].filter((candidate) => known.has(candidate));
  });
}

describe('circles', () => {
  it('are found: of two, of many, of a file with itself; none in a diamond', () => {
    const graph = (edges: Record<string, string[]>) => new Map(Object.entries(edges));
    expect(circlesIn(graph({ a: ['b'], b: ['a'], c: ['a'] }))).toEqual([['a', 'b']]);
    expect(circlesIn(graph({ a: ['b'], b: ['c'], c: ['a', 'd'], d: ['d'] }))).toEqual([
      ['a', 'b', 'c'],
      ['d'],
    ]);
    expect(circlesIn(graph({ a: ['b', 'c'], b: ['d'], c: ['d'], d: [] }))).toEqual([]);
  });

  it('are none between the files of src, but among the objects of Excel', () => {
    const circles = circlesIn(new Map(files.map((file) => [file, importsOf(file)])));
    expect(circles.filter((circle) => !circle.every((file) => EXCELS_OWN_OBJECTS.test(file)))).toEqual([]);
  });

  it('are none between the folders of the core', () => {
    const folderOf = (file: string): string => dirname(file);
    const graph = new Map<string, string[]>();
    for (const file of files.filter((each) => each.startsWith('src/core/'))) {
      const others = importsOf(file)
        .map(folderOf)
        .filter((folder) => folder !== folderOf(file));
      graph.set(folderOf(file), [...(graph.get(folderOf(file)) ?? []), ...others]);
    }
    expect(graph.size).toBeGreaterThan(10);
    expect(circlesIn(graph)).toEqual([]);
  });
});
