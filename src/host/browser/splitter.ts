export const PANE_WIDTH = { least: 270, usual: 350, most: 600 } as const;
const STEP = 10;

/** The width that a wish comes to. */
export function paneWidth(wished: number): number {
  return Math.round(Math.min(PANE_WIDTH.most, Math.max(PANE_WIDTH.least, wished)));
}

/**
 * Lets the width of the pane be changed by dragging and by keys (arrows, Home for the usual width), within the widths
 * that Excel gives a task pane.
 */
export function connectSplitter(splitter: HTMLElement, workspace: HTMLElement): void {
  let width: number = PANE_WIDTH.usual;
  const show = (wished: number): void => {
    width = paneWidth(wished);
    workspace.style.setProperty('--pane-width', `${String(width)}px`);
    splitter.setAttribute('aria-valuenow', String(width));
  };
  splitter.setAttribute('aria-valuemin', String(PANE_WIDTH.least));
  splitter.setAttribute('aria-valuemax', String(PANE_WIDTH.most));
  show(width);

  splitter.addEventListener('pointerdown', (event) => {
    splitter.setPointerCapture(event.pointerId);
    workspace.classList.add('dragging');
  });
  splitter.addEventListener('pointermove', (event) => {
    if (splitter.hasPointerCapture(event.pointerId)) {
      show(workspace.getBoundingClientRect().right - event.clientX);
    }
  });
  splitter.addEventListener('lostpointercapture', () => workspace.classList.remove('dragging'));
  splitter.addEventListener('keydown', (event) => {
    const wished = widthAfterKey(event.key, width);
    if (wished === undefined) {
      return;
    }
    event.preventDefault();
    show(wished);
  });
}

function widthAfterKey(key: string, width: number): number | undefined {
  switch (key) {
    case 'ArrowLeft':
      return width + STEP;
    case 'ArrowRight':
      return width - STEP;
    case 'Home':
      return PANE_WIDTH.usual;
    default:
      return undefined;
  }
}
