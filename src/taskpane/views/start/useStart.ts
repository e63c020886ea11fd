import { useState } from 'react';
import { OPEN_ROUND } from '../../../commands/openRound';
import { READ_TABLE } from '../../../commands/readTable';
import { START_ROUND } from '../../../commands/startRound';
import type { RefusedFile } from '../../../sheets/collect/refusedFile';
import type { OwnFileCode } from '../../../words/refusalCode';
import { ownFileText } from '../../../words/refusalText';
import type { PlainTextKey } from '../../../words/translate';
import { usePane } from '../../app/PaneContext';
import { useRun } from '../../app/useRun';
import type { FooterProps } from '../../components/footer/Footer';
import { useTexts, type Texts } from '../../language/LanguageContext';
import { openSheets } from '../../workers/openSheets';
import { previewsOf, type PreviewOfTable, type TableSource } from './previewsOf';
import type { SampleChoice } from './SampleFields';
import { existingFooter, previewFooter, sampleFooter, tableFooter, type StartActions } from './startFooter';
import type { TableOptions } from './startModel';
import type { TableChoice } from './TableFields';
import { useSampleChoice, type ChosenSample } from './useSampleChoice';

/** Why a file was not taken: it cannot be read, or is no workbook of a round. */
type FileProblem = RefusedFile<OwnFileCode> | 'notRound';

export type StartWay = 'sample' | 'table' | 'existing';

export interface Start {
  readonly sample: SampleChoice;
  readonly setSample: (choice: SampleChoice) => void;
  /** What the chosen sample holds. */
  readonly sampleText: string;
  readonly table: TableChoice;
  readonly setTable: (choice: TableChoice) => void;
  readonly pickFile: (file: File) => void;
  /** The tables that were found, and which of them is looked at; none before somebody looked. */
  readonly previews: readonly PreviewOfTable[];
  readonly preview: PreviewOfTable | undefined;
  readonly choosePreview: (index: number) => void;
  readonly problem: { readonly title: PlainTextKey; readonly text: string } | undefined;
  readonly footer: FooterProps;
}

/** What was chosen, and the one button that goes with it. */
export function useStart(way: StartWay, sheetNames: readonly string[], openPicker: () => void): Start {
  const texts = useTexts();
  const { language } = texts;
  const run = useRun('home');
  const thisYear = usePane().now().getFullYear();
  const sample = useSampleChoice(thisYear, texts);
  const [table, setTable] = useState<TableChoice>({
    year: thisYear,
    where: sheetNames.length > 1 ? 'sheet' : 'file',
    sheet: sheetNames[0] ?? '',
    file: undefined,
  });
  const [previews, setPreviews] = useState<readonly PreviewOfTable[]>([]);
  const [chosen, setChosen] = useState(0);
  const preview = previews[chosen];
  const [problem, setProblem] = useState<{ readonly way: StartWay; readonly kind: FileProblem }>();
  const setFileProblem = (kind: FileProblem | undefined): void => setProblem(kind && { way, kind });

  const showPreviews = (reading: Parameters<typeof previewsOf>[1] | RefusedFile<OwnFileCode>): void => {
    const isRefused = 'kind' in reading;
    setFileProblem(isRefused ? reading : undefined);
    if (!isRefused) {
      setPreviews(previewsOf(sourceOf(table), reading, optionsFor(table.year ?? thisYear, texts)));
      setChosen(0);
    }
  };
  const { file } = table;
  const actions: StartActions = {
    create: (draft) => run(START_ROUND, { draft, language }),
    showPreview: () =>
      run(READ_TABLE, {
        source: table.where === 'file' && file ? { open: () => openSheets(file) } : { sheet: table.sheet },
        onRead: showPreviews,
      }),
    leavePreview: () => setPreviews([]),
    openPicker,
  };
  const pickFile = (picked: File): void => {
    if (way === 'existing') {
      run(OPEN_ROUND, { file: picked, open: () => openSheets(picked, 'names'), onRead: setFileProblem });
      return;
    }
    setTable({ ...table, where: 'file', file: picked });
    setFileProblem(undefined);
  };
  return {
    sample: sample.choice,
    setSample: sample.choose,
    sampleText: sample.text,
    table,
    setTable,
    pickFile,
    previews,
    preview,
    choosePreview: setChosen,
    // What was wrong with a file is said where the file was chosen.
    problem: problem?.way === way ? problemText(problem.kind, texts) : undefined,
    footer: footerOf({ way, sample, table, preview, actions }, texts),
  };
}

function problemText(kind: FileProblem, { t, language }: Texts): Start['problem'] {
  return kind === 'notRound'
    ? { title: 'start.notRound', text: t('start.notRoundText') }
    : { title: 'start.fileUnreadable', text: ownFileText(kind, language) };
}

function sourceOf({ where, sheet, file }: TableChoice): TableSource {
  return where === 'sheet' ? { kind: 'sheet', name: sheet } : { kind: 'file', name: file?.name ?? '' };
}

function optionsFor(year: number, { t }: Texts): TableOptions {
  return { year, title: t('start.newTitle', { year }), groupName: t('start.groupName') };
}

interface FooterState {
  readonly way: StartWay;
  readonly sample: ChosenSample;
  readonly table: TableChoice;
  readonly preview: PreviewOfTable | undefined;
  readonly actions: StartActions;
}

function footerOf({ way, sample, table, preview, actions }: FooterState, texts: Texts): FooterProps {
  if (preview) {
    return previewFooter(preview, actions, texts);
  }
  switch (way) {
    case 'sample':
      return sampleFooter(sample.draft, sample.year, actions, texts);
    case 'table':
      return tableFooter(table, actions, texts);
    case 'existing':
      return existingFooter(actions, texts);
  }
}
