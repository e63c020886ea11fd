import { useEffect, useState } from 'react';
import type { RefusedFile } from '../../../sheets/collect/collected.types';
import { ownFileText } from '../../../words/ownFileText';
import { openSheets } from '../../workers/openSheets';
import { SHEET_NAMES } from '../../../sheets/tables/sheetNames';
import type { RoundDraft } from '../../../core/round/draft';
import { usePane } from '../../app/PaneContext';
import type { FooterProps } from '../../components/footer/Footer';
import { useTexts } from '../../language/LanguageContext';
import type { TextKey } from '../../../words/translate';
import { previewsOf, type PreviewOfTable } from './previewsOf';
import type { SampleChoice } from './SampleFields';
import { draftOfSample, loadSamples, type SampleFiles } from './startModel';
import type { TableChoice } from './TableFields';

/** Why a file was not taken: it cannot be read, or is no workbook of a round. */
type FileProblem = RefusedFile | 'notRound';

export type StartWay = 'sample' | 'table' | 'existing';

/** The data sheets of a round. */
const SHEETS_ADDED = 4;

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
  readonly problem: { readonly title: TextKey; readonly text: string } | undefined;
  readonly footer: FooterProps;
}

/** What was chosen, and the one button that goes with it. */
export function useStart(way: StartWay, sheetNames: readonly string[], openPicker: () => void): Start {
  const { t, language, count } = useTexts();
  const { port, now, runCommand } = usePane();
  const thisYear = now().getFullYear();
  const [samples, setSamples] = useState<SampleFiles>();
  const [sample, setSample] = useState<SampleChoice>({ id: 'communes', year: thisYear, withEntries: true });
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
  // What was wrong with a file is said where the file was chosen.
  const fileProblem = problem?.way === way ? problem.kind : undefined;
  useEffect(() => {
    let isShown = true;
    void loadSamples().then((loaded) => isShown && setSamples(loaded));
    return () => {
      isShown = false;
    };
  }, []);

  const create = (draft: RoundDraft): void => {
    const { year } = draft.settings;
    runCommand('home', {
      label: { key: 'start.waiting', parameters: { year } },
      run: async () => {
        await port.startRound(draft, language);
      },
      done: (time) => ({ key: 'start.created', parameters: { year, time, count: SHEETS_ADDED } }),
    });
  };
  const showPreview = (choice: TableChoice): void => {
    const { year = thisYear } = choice;
    runCommand('home', {
      label: { key: 'start.preview' },
      run: async () => {
        const opened = choice.where === 'file' && choice.file ? await openSheets(choice.file) : undefined;
        if (opened?.kind === 'refused') {
          setFileProblem(opened);
          return;
        }
        const grids = opened?.sheets ?? [await port.readSheet(choice.sheet)];
        setFileProblem(undefined);
        const source =
          choice.where === 'sheet'
            ? ({ kind: 'sheet', name: choice.sheet } as const)
            : ({ kind: 'file', name: choice.file?.name ?? '' } as const);
        const title = t('start.newTitle', { year });
        const options = { year, title, groupName: t('start.groupName') };
        setPreviews(previewsOf(source, grids, options));
        setChosen(0);
      },
    });
  };
  const openExisting = (file: File): void =>
    runCommand('home', {
      label: { key: 'start.doOpen' },
      run: async () => {
        const opened = await openSheets(file, 'names');
        if (opened.kind === 'refused') {
          setFileProblem(opened);
          return;
        }
        if (!opened.sheets.some(({ sheet }) => sheet === SHEET_NAMES.criteria)) {
          setFileProblem('notRound');
          return;
        }
        setFileProblem(undefined);
        await port.openFile(new Uint8Array(await file.arrayBuffer()));
      },
    });
  const pickFile = (file: File): void => {
    if (way === 'existing') {
      openExisting(file);
      return;
    }
    const choice = { ...table, where: 'file', file } as const;
    setTable(choice);
    setFileProblem(undefined);
  };

  const sampleFile = samples?.[sample.id];
  const sampleYear = sample.id === 'communes' ? sample.year : sampleFile?.round.year;
  const footer = ((): FooterProps => {
    const addEffect = { kind: 'add', text: t('start.effect', { count: SHEETS_ADDED }) } as const;
    if (preview) {
      const back = { label: t('start.back'), onClick: () => setPreviews([]) };
      return preview.round.framework.items.length === 0
        ? { effect: { kind: 'read', text: t('effect.nothing') }, primary: back }
        : {
            effect: addEffect,
            primary: {
              label: t('start.create', { year: preview.draft.settings.year }),
              onClick: () => create(preview.draft),
            },
            secondary: back,
          };
    }
    if (way === 'table') {
      const needsFile = table.where === 'file' && !table.file;
      return {
        effect: { kind: 'read', text: t('start.effectRead') },
        primary: {
          label: t(needsFile ? 'start.chooseFile' : 'start.preview'),
          onClick: () => (needsFile ? openPicker() : showPreview(table)),
          disabled: table.year === undefined,
        },
      };
    }
    if (way === 'existing') {
      return {
        effect: { kind: 'read', text: t('start.openEffect') },
        primary: { label: t('start.open'), onClick: openPicker },
      };
    }
    return {
      effect: addEffect,
      primary: {
        label: t('start.create', { year: sampleYear ?? '…' }),
        onClick: () => {
          if (sampleFile && sampleYear !== undefined) {
            create(draftOfSample(sampleFile, { year: sampleYear, withEntries: sample.withEntries }));
          }
        },
        disabled: !sampleFile || sampleYear === undefined,
      },
    };
  })();

  const atLevel = (level: number): string =>
    count(sampleFile?.framework.criteria.filter((criterion) => criterion.level === level).length ?? 0);
  return {
    sample,
    setSample,
    sampleText: !sampleFile
      ? t('start.sampleEdit')
      : sample.id === 'binhDuong'
        ? t('start.samplePublished', { fields: atLevel(1), units: count(sampleFile.units.length) })
        : `${t('start.sampleCounts', {
            fields: atLevel(1),
            criteria: atLevel(2),
            items: count(
              sampleFile.framework.criteria.filter((criterion) => criterion.rule !== undefined).length,
            ),
          })} ${t('start.sampleEdit')}`,
    table,
    setTable,
    pickFile,
    previews,
    preview,
    choosePreview: setChosen,
    problem:
      fileProblem === 'notRound'
        ? { title: 'start.notRound', text: t('start.notRoundText') }
        : fileProblem && { title: 'start.fileUnreadable', text: ownFileText(fileProblem, language) },
    footer,
  };
}
