import { unfoldEntry } from '../archive/unfold';
import { bytesOf, type ChosenFile } from './chosenFile';
import { namedFiles } from './collectForms';
import { lookInto } from './lookInto';
import { archiveFiles } from './openFile';

/**
 * The bytes of a file that was collected, by the name under which it was told: as it was sent.
 *
 * @param files those that were chosen, of several batches perhaps; of two with one name the later one counts.
 * @returns undefined if it is gone, or was never there.
 */
export async function bytesOfFile(
  files: readonly ChosenFile[],
  name: string,
): Promise<Uint8Array | undefined> {
  const chosen = [...files].reverse().find((file) => file.name.normalize('NFC') === name);
  if (chosen) {
    return bytesOf(chosen);
  }
  for (const [archive, file] of [...namedFiles(files)].reverse()) {
    if (archive === name) {
      return bytesOf(file);
    }
    const bytes = name.startsWith(`${archive}/`) ? await bytesOf(file) : undefined;
    const content = bytes && lookInto(bytes);
    if (bytes && content?.kind === 'archive') {
      const found = [...archiveFiles(archive, content.entries)].find(([inside]) => inside === name);
      return found && unfoldEntry(bytes, found[1]);
    }
  }
  return undefined;
}
