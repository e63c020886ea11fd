import { performance } from 'node:perf_hooks';
import { resolve } from 'node:path';
import { Suite, fileOf, testId } from './suite.mjs';

const SUCCESS = 0;
const FAILED = 1;

/**
 * Runs the tests of the core for Stryker in one process. A mutant meets the quickest of its tests first and is done with at
 * the first failure. Reading a test file counts as a test of its own, and what it covers (what the modules that it imports
 * and its `describe` prepare) is covered by all tests of the file too; so there are no static mutants.
 */
class CoreRunner {
  #suite = new Suite();
  #millis = new Map();
  /** What instrumented code reads and writes: which mutant is active, which test runs, what it covers. */
  #state = (globalThis.__stryker__ ??= {});

  capabilities() {
    return { reloadEnvironment: true };
  }

  async dryRun() {
    const results = [];
    for (const file of this.#suite.files) {
      this.#suite.forget();
      const reading = this.#reading(file);
      results.push(await this.#run(reading));
      for (const test of reading.tests) {
        results.push(await this.#run(test));
        this.#cover(test.id, reading.id);
      }
    }
    return { status: 'complete', tests: results, mutantCoverage: this.#state.mutantCoverage };
  }

  async mutantRun({ activeMutant, testFilter, hitLimit }) {
    Object.assign(this.#state, {
      activeMutant: activeMutant.id,
      hitLimit,
      hitCount: hitLimit === undefined ? undefined : 0,
    });
    const wanted = new Set(testFilter);
    this.#suite.forget();
    const readings = [...new Set(testFilter.map(fileOf))].map((file) => this.#reading(file));
    let ran = 0;
    for (const reading of readings) {
      const verdict = this.#verdict(await this.#run(reading), ++ran);
      if (verdict !== undefined) return verdict;
    }
    const tests = readings.flatMap(({ tests }) => tests).filter(({ id }) => wanted.has(id));
    for (const test of tests.sort((a, b) => this.#time(a) - this.#time(b))) {
      const verdict = this.#verdict(await this.#run(test), ++ran);
      if (verdict !== undefined) return verdict;
    }
    return { status: 'survived', nrOfTests: ran };
  }

  #verdict({ id, failureMessage }, nrOfTests) {
    if (this.#state.hitCount > this.#state.hitLimit) return { status: 'timeout', reason: 'too many rounds' };
    if (failureMessage === undefined) return undefined;
    return { status: 'killed', killedBy: [id], failureMessage, nrOfTests };
  }

  #reading(file) {
    const reading = {
      id: testId(file, 'is read'),
      file,
      tests: [],
      body: () => (reading.tests = this.#suite.load(file)),
    };
    return reading;
  }

  async #run({ id, file, body }) {
    this.#state.currentTestId = id;
    const began = performance.now();
    let failureMessage;
    try {
      await body();
    } catch (error) {
      failureMessage = String(error?.message ?? error);
    }
    const timeSpentMs = performance.now() - began;
    this.#millis.set(id, timeSpentMs);
    const status = failureMessage === undefined ? SUCCESS : FAILED;
    return { id, name: id, fileName: resolve(file), timeSpentMs, status, failureMessage };
  }

  #time({ id }) {
    return this.#millis.get(id) ?? 0;
  }

  /** Adds what reading the file covered to what the test covers. */
  #cover(test, reading) {
    const { perTest } = (this.#state.mutantCoverage ??= { static: {}, perTest: {} });
    perTest[test] ??= {};
    for (const [mutant, hits] of Object.entries(perTest[reading] ?? {})) {
      perTest[test][mutant] = (perTest[test][mutant] ?? 0) + hits;
    }
  }
}

export const strykerPlugins = [{ kind: 'TestRunner', name: 'core', injectableClass: CoreRunner }];
