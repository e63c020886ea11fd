import { finding } from '../../core/finding/create';
import type { Finding } from '../../core/finding/finding';
import { endingOf } from './nameKind';
import type { OpenedFile } from './openFile';

/** What was unusual about a file that was read all the same, as findings of its form. */
export function fileFindings({ file, misnamed, unusual }: OpenedFile): Finding[] {
  const place = { table: 'form', file } as const;
  return [
    ...(misnamed
      ? [finding('fileMisnamed', { place }, { ending: `.${endingOf(file)}`, format: misnamed })]
      : []),
    ...unusual.map((each): Finding => {
      switch (each.kind) {
        case 'stylesMissing':
          return finding('fileStylesMissing', { place });
        case 'sheetMissing':
          return finding('fileSheetMissing', { place }, { sheet: each.sheet });
        case 'farCells': {
          const { sheet, cell, count } = each;
          return finding('fileFarCells', { place: { ...place, sheet, cell } }, { sheet, cell, count });
        }
      }
    }),
  ];
}
