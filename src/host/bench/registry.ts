import { editBench } from './editBench';
import type { Bench } from './figure';
import { memoryBench } from './memoryBench';
import { scoreBench } from './scoreBench';

/** Every measurement, in the order in which they run. */
export const BENCHES: readonly Bench[] = [scoreBench, editBench, memoryBench];
