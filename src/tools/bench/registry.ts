import { editBench } from './editBench';
import type { Bench } from './figure';
import { memoryBench } from './memoryBench';
import { readBench } from './readBench';
import { readMemoryBench } from './readMemoryBench';
import { scoreBench } from './scoreBench';
import { writeBench } from './writeBench';

/** Every measurement, in the order in which they run. */
export const BENCHES: readonly Bench[] = [
  scoreBench,
  editBench,
  memoryBench,
  readBench,
  readMemoryBench,
  writeBench,
];
