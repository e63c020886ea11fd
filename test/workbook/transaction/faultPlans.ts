import type { PlayedFault } from '../../../src/host/richapi/playedFaults';
import type { FaultPlan } from './playFaults';

const REFUSED: PlayedFault = { kind: 'refused', number: 5102 };
const LOST: PlayedFault = { kind: 'lost', number: 5012 };
const UNANSWERED: PlayedFault = { kind: 'unanswered', isDone: false };
const UNANSWERED_DONE: PlayedFault = { kind: 'unanswered', isDone: true };
const WAYS = [REFUSED, LOST, UNANSWERED, UNANSWERED_DONE];
const CODES = ['GeneralException', 'AccessDenied', 'InvalidArgument', 'ItemNotFound'];

const broken = (after: number): PlayedFault => ({
  kind: 'broken',
  after,
  code: CODES[after % CODES.length] ?? 'GeneralException',
});

/**
 * Every request of a command goes wrong. The last one, which writes most, does so in every way, and then what follows
 * it does too: looking at what stands, taking it back.
 */
export function faultPlans(syncs: number): FaultPlan[] {
  const last = syncs - 1;
  const at = (sync: number, ...faults: FaultPlan): FaultPlan => [
    ...Array.from({ length: sync }, () => null),
    ...faults,
  ];
  const half = broken(3);
  return [
    ...Array.from({ length: last }, (_, sync) => at(sync, WAYS[sync % WAYS.length] ?? REFUSED)),
    ...Array.from({ length: last }, (_, sync) => at(sync, broken(1))),
    ...WAYS.map((way) => at(last, way)),
    ...[0, 1, 2, 5, 12, 40].map((after) => at(last, broken(after))),
    at(last, half, REFUSED, LOST),
    at(last, half, UNANSWERED),
    at(last, half, null, null, null, broken(4)),
    at(last, half, null, null, null, LOST),
    at(last, half, ...Array.from({ length: 12 }, () => broken(2))),
    at(last, broken(12), ...Array.from({ length: 12 }, () => broken(2))),
    at(last, LOST, REFUSED, REFUSED),
  ];
}
