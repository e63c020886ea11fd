import type { RoundSettings } from '../setup/roundSettings';
import type { ClassThreshold } from '../setup/classThreshold';
import type { Period } from '../setup/period';
import type { Stage } from '../setup/stage';
import type { Group, Unit } from '../setup/unit';
import type { Framework } from '../framework/framework';

/** Everything that is known of a round but its entries. */
export interface Round {
  readonly settings: RoundSettings;
  readonly framework: Framework;
  readonly groups: readonly Group[];
  readonly units: readonly Unit[];
  readonly periods: readonly Period[];
  /** At least one; a later one replaces what an earlier one gave. */
  readonly stages: readonly Stage[];
  readonly classes: readonly ClassThreshold[];
}
