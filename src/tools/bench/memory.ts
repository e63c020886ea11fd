import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

setFlagsFromString('--expose-gc');
const gc: unknown = runInNewContext('gc');

/** Gives back everything that nothing refers to any more. */
export function collectGarbage(): void {
  if (typeof gc !== 'function') {
    throw new Error('The engine has no garbage collector to call.');
  }
  gc();
}

/** Bytes of objects and of typed arrays, with what is garbage but was not collected yet. */
export function heldBytes(): number {
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}
