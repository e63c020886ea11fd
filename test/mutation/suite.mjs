import { createRequire } from 'node:module';
import { readFileSync, readdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import { transformSync } from '@swc/core';
import { bind } from 'jest-each';
import { expect } from 'expect';

const require = createRequire(import.meta.url);

/** Laws are tried on this many examples at most, always the same ones, and a broken law is not narrowed down. */
const EXAMPLES = 10;

/** Not tried on mutants: it works out a round of the whole country, which the laws look at in small. */
const TOO_LONG = 'test/core/round/national.test.ts';

const SEPARATOR = ' › ';
export const testId = (file, ...names) => [file, ...names].join(SEPARATOR);
export const fileOf = (id) => id.slice(0, id.indexOf(SEPARATOR));

/**
 * The tests of the core, loaded from the present folder into this process, and again for each mutant: what Jest does with
 * a fresh environment per test file, at a hundredth of the time, for tests that touch nothing outside themselves.
 */
export class Suite {
  #root = process.cwd();
  #compiled = new Map();
  #names = [];
  #tests = [];
  #file = '';

  constructor() {
    require.extensions['.ts'] = (module, path) => module._compile(this.#compile(path), path);
    fixExamples();
    Object.assign(globalThis, { expect, ...this.#words() });
  }

  get files() {
    const paths = filesBelow(join(this.#root, 'test/core'), '.test.ts');
    return paths.map((path) => relative(this.#root, path)).filter((path) => path !== TOO_LONG);
  }

  /** Forgets every module of the project, so that the next load evaluates it again. */
  forget() {
    for (const path of Object.keys(require.cache)) {
      if (path.startsWith(join(this.#root, 'src')) || path.startsWith(join(this.#root, 'test'))) {
        delete require.cache[path];
      }
    }
  }

  /** The tests that a file declares, in its order. Throws what the file throws while it is read. */
  load(file) {
    this.#file = file;
    this.#names = [];
    this.#tests = [];
    require(join(this.#root, file));
    return this.#tests;
  }

  /** The words of Jest that the tests of the core use; another one fails the first run as not defined. */
  #words() {
    const describe = (name, body) => {
      this.#names.push(name);
      body();
      this.#names.pop();
    };
    const it = (name, body) => {
      this.#tests.push({ id: testId(this.#file, ...this.#names, name), file: this.#file, body });
    };
    const withEach = (word) => Object.assign(word, { skip: () => undefined, each: bind(word, false) });
    return { describe: withEach(describe), it: withEach(it), test: it };
  }

  #compile(path) {
    const known = this.#compiled.get(path);
    if (known !== undefined) return known;
    const { code } = transformSync(readFileSync(path, 'utf8'), {
      filename: path,
      jsc: { parser: { syntax: 'typescript' }, target: 'es2022' },
      module: { type: 'commonjs' },
    });
    this.#compiled.set(path, code);
    return code;
  }
}

function filesBelow(folder, ending) {
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  return paths
    .filter((path) => path.endsWith(ending))
    .sort()
    .map((path) => join(folder, path));
}

function fixExamples() {
  const { default: fc } = require('fast-check');
  fc.configureGlobal({ seed: 1, endOnFailure: true });
  const assert = (property, parameters) =>
    fc.assert(property, { ...parameters, numRuns: Math.min(parameters?.numRuns ?? EXAMPLES, EXAMPLES) });
  require.cache[require.resolve('fast-check')].exports = { __esModule: true, default: { ...fc, assert } };
}
