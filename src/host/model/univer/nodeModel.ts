import { createRequire } from 'node:module';
import { bundleUniverForNode } from '../../bundle/nodeBundle';
import type { WorkbookModel } from '../model';
import type { UniverLibrary } from './context';
import { createModel } from './createModel';
import { registerBasePlugins } from './plugins';

/**
 * A workbook without a grid, for Node and for Jest. Dispose it when done: a living one keeps the process from ending.
 * Univer comes from a bundle that is made on first use and found by its path, so this file can itself be bundled.
 */
export async function createUniverModel(): Promise<WorkbookModel> {
  const path = await bundleUniverForNode();
  const library = createRequire(path)(path) as UniverLibrary;
  const univer = new library.Univer({
    locale: library.LocaleType.VI_VN,
    locales: { [library.LocaleType.VI_VN]: library.sheetsVietnamese },
    logLevel: library.LogLevel.ERROR,
  });
  registerBasePlugins(library, univer);
  return createModel(library, univer).model;
}
