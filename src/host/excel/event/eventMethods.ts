import type { CallArguments } from '../../richapi/callArguments';
import type { ExcelSession } from '../session';

/** The methods with which `onXxx.add` and `remove` announce themselves, for event types by wire name. */
export function eventMethods<Self extends { readonly session: ExcelSession }>(
  types: Readonly<Record<string, number>>,
  targetOf: (self: Self) => string,
): Readonly<Record<string, (self: Self, args: CallArguments) => void>> {
  return Object.fromEntries(
    Object.entries(types).flatMap(([name, type]) => [
      [
        `_Register${name}Event`,
        (self: Self): void => self.session.events.register(type, targetOf(self)),
      ] as const,
      [
        `_Unregister${name}Event`,
        (self: Self): void => self.session.events.unregister(type, targetOf(self)),
      ] as const,
    ]),
  );
}
