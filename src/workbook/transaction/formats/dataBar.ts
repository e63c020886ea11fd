import type { FormatKind } from './formatKind.types';

/** A bar as long as the value. */
export const dataBar: FormatKind<{ readonly color: string }> = {
  type: 'DataBar',
  ask: ({ dataBar: { positiveFormat } }) => {
    positiveFormat.load('fillColor');
    return () => ({ color: positiveFormat.fillColor });
  },
  put: (format, { color }) => {
    format.dataBar.positiveFormat.fillColor = color;
  },
};
