import type { RoundFile } from '../core/roundFile/roundFile';
import file from './communes2026.json';

/**
 * A sample framework and round for communes: seven fields, 100 points, twelve invented units, four periods.
 *
 * Not an official text. The mistakes in its entries are planted; docs/sample-communes.md lists them.
 */
export const communes2026 = file as RoundFile;
