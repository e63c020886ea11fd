import { pointsFromMicro } from './points';

/** The most that one item can be worth: 2.000 points. Entries stand in columns of 32 bits, which hold 2.147. */
export const LARGEST_MAXIMUM = pointsFromMicro(2_000_000_000);
