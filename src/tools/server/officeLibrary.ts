import { join } from 'node:path';
import { projectRoot } from '../../host/bundle/projectRoot';
import { filesOf, type Responder } from './answer';

/** Where the shipped page loads the library from. */
const HOSTED = 'https://appsforoffice.microsoft.com/lib/1/hosted/';
/** Where this server keeps the same files. */
export const LIBRARY_PATH = '/office-js/';

/**
 * The installed, unmodified library under LIBRARY_PATH. It asks for some folders in capitals that lie in small letters
 * in the package.
 */
export function officeLibrary(): Responder {
  const files = filesOf(join(projectRoot(), 'node_modules', '@microsoft', 'office-js', 'dist'));
  return async (path) => {
    if (!path.startsWith(LIBRARY_PATH)) {
      return undefined;
    }
    const name = path.slice(LIBRARY_PATH.length);
    return (await files(name)) ?? (await files(name.toLowerCase()));
  };
}

/** The pages of the built pane, with the address of the library pointing to this server instead of Microsoft's. */
export function withLocalLibrary(pane: Responder): Responder {
  return async (path) => {
    const answer = await pane(path);
    if (!answer || !path.endsWith('.html')) {
      return answer;
    }
    return { ...answer, body: answer.body.toString().replaceAll(HOSTED, LIBRARY_PATH) };
  };
}
