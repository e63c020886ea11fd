import type { Command } from '../../commands/command';
import { taskOf } from '../../commands/task';
import { useTexts } from '../language/LanguageContext';
import type { AfterCommand } from './commandState';
import { usePane } from './PaneContext';
import type { CommandScope } from './route';

/** Runs a command from a view, or a part of one, which then shows what became of it. */
export function useRun(
  scope: CommandScope,
): <Input, Outcome>(command: Command<Input, Outcome>, input: Input, after?: AfterCommand) => void {
  const { language } = useTexts();
  const { runTask } = usePane();
  return (command, input, after) => runTask(scope, taskOf(command, input, language), after);
}
