import type { Command } from '../../commands/command';
import { taskOf } from '../../commands/task';
import { useTexts } from '../language/LanguageContext';
import type { AfterCommand } from './commandState';
import { usePane } from './PaneContext';
import type { ViewId } from './route';

/** Runs a command from a view, which then shows what became of it. */
export function useRun(
  view: ViewId,
): <Input, Outcome>(command: Command<Input, Outcome>, input: Input, after?: AfterCommand) => void {
  const { language } = useTexts();
  const { runTask } = usePane();
  return (command, input, after) => runTask(view, taskOf(command, input, language), after);
}
