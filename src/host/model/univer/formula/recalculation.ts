import type { ICommandInfo } from '@univerjs/core';
import type { WorkbookModel } from '../../model';
import { quietly, type ModelContext } from '../context';

/** What the engine keeps to itself and we need in order not to wait for its timer of 100 ms at every sync. */
interface TriggerInternals {
  _setTimeoutKey: ReturnType<typeof setTimeout>;
  _waitingCommandQueue: ICommandInfo[];
  _generateDirty(queue: readonly ICommandInfo[]): object;
}

const STOPPED = 1;
const NOTHING_DIRTY = {
  dirtyRanges: [],
  dirtyNameMap: {},
  dirtyDefinedNameMap: {},
  dirtySuperTableMap: {},
  dirtyUnitFeatureMap: {},
  dirtyUnitOtherFormulaMap: {},
  clearDependencyTreeCache: {},
};

/** When formulas are calculated: by the grid's timer after an edit, or at once by `flush`. */
export function recalculationPart(context: ModelContext): Pick<WorkbookModel, 'hold' | 'flush'> {
  const calculation = new Recalculation(context);
  return {
    hold: () => calculation.hold(),
    flush: (full) => calculation.flush(full ?? false),
  };
}

class Recalculation {
  private held = false;
  private running = false;
  /** A name means something else now, and the engine does not say which formulas use it. */
  private namesChanged = false;
  private readonly waiting: (() => void)[] = [];
  /** Flushes never overlap. */
  private last: Promise<void> = Promise.resolve();

  constructor(private readonly context: ModelContext) {
    const {
      RemoveDefinedNameMutation,
      SetDefinedNameMutation,
      SetFormulaCalculationStartMutation,
      SetFormulaCalculationNotificationMutation,
    } = context.library;
    context.commands.onCommandExecuted((command) => {
      if (command.id === SetDefinedNameMutation.id || command.id === RemoveDefinedNameMutation.id) {
        this.namesChanged = true;
      } else if (command.id === SetFormulaCalculationStartMutation.id) {
        this.running = true;
      } else if (command.id === SetFormulaCalculationNotificationMutation.id) {
        const { functionsExecutedState } = command.params as { functionsExecutedState?: number };
        if (functionsExecutedState !== undefined && functionsExecutedState !== STOPPED) {
          this.finish();
        }
      }
      if (this.held) {
        clearTimeout(this.trigger()._setTimeoutKey);
      }
    });
  }

  hold(): void {
    this.held = true;
    clearTimeout(this.trigger()._setTimeoutKey);
  }

  flush(full: boolean): Promise<void> {
    this.last = this.last.then(() => this.calculate(full));
    return this.last;
  }

  private async calculate(full: boolean): Promise<void> {
    this.held = false;
    if (this.running) {
      await this.finished();
    }
    const trigger = this.trigger();
    clearTimeout(trigger._setTimeoutKey);
    const queue = trigger._waitingCommandQueue;
    const everything = full || this.namesChanged;
    if (queue.length === 0 && !everything) {
      return;
    }
    this.namesChanged = false;
    trigger._waitingCommandQueue = [];
    const dirty = {
      ...NOTHING_DIRTY,
      ...trigger._generateDirty(queue),
      ...(everything ? { forceCalculation: true } : {}),
    };
    this.running = true;
    const finished = this.finished();
    const { SetFormulaCalculationStartMutation } = this.context.library;
    quietly(this.context, () =>
      this.context.commands.syncExecuteCommand(SetFormulaCalculationStartMutation.id, dirty, {
        onlyLocal: true,
      }),
    );
    await finished;
  }

  private finished(): Promise<void> {
    return new Promise((resolve) => this.waiting.push(resolve));
  }

  private finish(): void {
    this.running = false;
    this.waiting.splice(0).forEach((resolve) => resolve());
    this.context.events.raise('calculated', {});
  }

  private trigger(): TriggerInternals {
    return this.context.injector.get(
      this.context.library.TriggerCalculationController,
    ) as unknown as TriggerInternals;
  }
}
