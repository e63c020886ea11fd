import { pointsFromMicro } from '../points/points';

/** 100 % in micro-percent; also the divisor that turns micro-percent into a fraction of one. */
export const FULL_RATIO = pointsFromMicro(100_000_000);
