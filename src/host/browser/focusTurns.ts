/** How office.js in the frame says that the focus leaves the pane (its keys never reach this page). */
const LEAVING = { ctrlF6: 5, shiftCtrlF6: 6, tabAfterLast: 13, tabBeforeFirst: 14 } as const;
const NOTICE = 'ContextActivationManager_notifyHost';

export interface FocusTurns {
  readonly frame: HTMLIFrameElement;
  readonly frameOrigin: string;
  readonly focusGrid: () => void;
}

/**
 * F6 and Ctrl+F6 go from the workbook into the pane; Ctrl+F6, and Tab past its ends, come back. The frame keeps its own
 * focus meanwhile, so one returns to the same button.
 */
export function connectFocusTurns({ frame, frameOrigin, focusGrid }: FocusTurns): void {
  window.addEventListener(
    'keydown',
    (event) => {
      if (event.key !== 'F6') {
        return;
      }
      event.preventDefault();
      event.stopPropagation();
      frame.focus();
    },
    // The grid stops keys on their way up.
    { capture: true },
  );
  window.addEventListener('message', (event: MessageEvent<unknown>) => {
    if (event.origin === frameOrigin && event.source === frame.contentWindow && leaves(event.data)) {
      focusGrid();
    }
  });
}

function leaves(data: unknown): boolean {
  if (typeof data !== 'string' || !data.includes(NOTICE)) {
    return false;
  }
  const message = JSON.parse(data) as { readonly _actionName?: string; readonly _data?: unknown };
  if (message._actionName !== NOTICE || !Array.isArray(message._data)) {
    return false;
  }
  const action: unknown = message._data[1];
  return Object.values(LEAVING).some((each) => each === action);
}
