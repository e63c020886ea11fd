/** Lets others have a turn: the pane can draw, and stop what runs. */
export function nextTurn(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 0));
}
