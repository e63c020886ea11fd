import { useCallback, useEffect, useRef, useState } from 'react';
import type { WorkbookFailure } from '../../workbook/failure';
import { asFailure } from './asFailure';
import { isoDateOf } from '../../words/numbers';
import { openRound, type OpenedRound } from '../../sheets/round/openedRound';
import type { RememberedPlace } from '../../sheets/round/rememberedPlace';
import type { WorkbookPort } from '../../workbook/workbookPort';

/** After a change, so long a pause before reading again: people type in runs. */
const QUIET_MILLISECONDS = 300;
/** A workbook that takes longer than this to read is read again only when asked. */
const QUICK_READ_MILLISECONDS = 1500;

export type OpenedWorkbook =
  | { readonly kind: 'reading' }
  | { readonly kind: 'round'; readonly round: OpenedRound; readonly place: RememberedPlace | undefined }
  | { readonly kind: 'form' | 'empty' | 'other'; readonly sheetNames: readonly string[] }
  | { readonly kind: 'failed'; readonly failure: WorkbookFailure };

export interface WorkbookState {
  readonly opened: OpenedWorkbook;
  readonly isReading: boolean;
  readonly changedSince: Date | undefined;
  readonly readAgain: () => Promise<void>;
}

/** Reads the workbook, and again when it changes. The workbook is the only truth; nothing is kept beside it. */
export function useWorkbook(port: WorkbookPort, now: () => Date): WorkbookState {
  const [opened, setOpened] = useState<OpenedWorkbook>({ kind: 'reading' });
  const [isReading, setReading] = useState(false);
  const [changedSince, setChangedSince] = useState<Date>();
  const lastRead = useRef({ at: 0, took: 0 });

  const readAgain = useCallback(async (): Promise<void> => {
    const started = performance.now();
    setReading(true);
    const next = await readOnce(port, now);
    lastRead.current = { at: started, took: performance.now() - started };
    setOpened(next);
    setReading(false);
    setChangedSince(undefined);
  }, [port, now]);

  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    let stop: (() => Promise<void>) | undefined;
    let ended = false;
    const onChange = (): void => {
      if (lastRead.current.took > QUICK_READ_MILLISECONDS) {
        setChangedSince(now());
        return;
      }
      clearTimeout(timer);
      timer = setTimeout(() => void readAgain(), QUIET_MILLISECONDS);
    };
    const begin = async (): Promise<void> => {
      await readAgain();
      try {
        const end = await port.watch(onChange);
        if (ended) {
          await end();
        } else {
          stop = end;
        }
      } catch {
        // Without events the pane is read again by its buttons; nothing else depends on them.
      }
    };
    void begin();
    return () => {
      ended = true;
      clearTimeout(timer);
      void stop?.().catch(() => undefined);
    };
  }, [port, now, readAgain]);

  return { opened, isReading, changedSince, readAgain };
}

async function readOnce(port: WorkbookPort, now: () => Date): Promise<OpenedWorkbook> {
  try {
    const workbook = await port.read();
    return workbook.kind === 'round'
      ? {
          kind: 'round',
          place: workbook.place,
          round: openRound(workbook.reading, workbook.sheetNames, isoDateOf(now()), workbook.resultMarks),
        }
      : workbook;
  } catch (error) {
    return { kind: 'failed', failure: asFailure(error) };
  }
}
