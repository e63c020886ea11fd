import { useEffect, useState } from 'react';
import type { WorkbookPort } from '../../workbook/workbookPort';

const TICK_MILLISECONDS = 1000;

/** How many seconds a command has waited for a cell that is being edited; undefined while none waits. */
export function useEditWait(port: WorkbookPort): number | undefined {
  const [seconds, setSeconds] = useState<number>();
  useEffect(() => {
    let timer: ReturnType<typeof setInterval> | undefined;
    const end = port.onEditWait((wait) => {
      clearInterval(timer);
      if (!wait) {
        setSeconds(undefined);
        return;
      }
      const tick = (): void =>
        setSeconds(Math.max(1, Math.round((Date.now() - wait.since) / TICK_MILLISECONDS)));
      tick();
      timer = setInterval(tick, TICK_MILLISECONDS);
    });
    return () => {
      clearInterval(timer);
      end();
    };
  }, [port]);
  return seconds;
}
