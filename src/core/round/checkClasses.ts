import { finding } from '../finding/create';
import type { Finding } from '../finding/finding';
import { roundPoints } from '../points/ratio';
import type { ClassThreshold } from '../setup/classThreshold';

/** Thresholds of classes with more decimals than are shown: they are compared as they are printed, which is said. */
export function checkClasses(classes: readonly ClassThreshold[], shownDecimals: number): Finding[] {
  return classes.flatMap(({ name, atLeast }, row) =>
    roundPoints(atLeast, shownDecimals) === atLeast
      ? []
      : [
          finding(
            'classThresholdFine',
            { place: { table: 'classes', column: 'atLeast', row } },
            {
              name,
              threshold: { percent: atLeast },
              shown: { percent: roundPoints(atLeast, shownDecimals) },
            },
          ),
        ],
  );
}
