import { RadioGroup } from '@fluentui/react-components';
import { useRef, useState, type ReactNode } from 'react';
import { ViewFrame } from '../../app/ViewFrame';
import { FilePicker, type FilePickerHandle } from '../../components/filePicker/FilePicker';
import { Notice } from '../../components/notice/Notice';
import { ClipboardTask20Regular, DocumentTable20Regular, FolderOpen20Regular } from '../../components/icons';
import { useTexts } from '../../language/LanguageContext';
import { usePane } from '../../app/PaneContext';
import { ChoiceCard } from './ChoiceCard';
import { Preview } from './Preview';
import { SampleFields } from './SampleFields';
import { TableFields } from './TableFields';
import { useStart, type StartWay } from './useStart';
import { useStartStyles } from './Start.styles';

const WAYS: readonly StartWay[] = ['sample', 'table', 'existing'];

interface StartProps {
  /** Nothing stands in the workbook; else something that is not a round. */
  readonly isEmpty: boolean;
  readonly sheetNames: readonly string[];
}

/** How to begin a round, without a manual. Nothing is written before the last button. */
export function Start({ isEmpty, sheetNames }: StartProps): ReactNode {
  const styles = useStartStyles();
  const { t } = useTexts();
  const { port } = usePane();
  const picker = useRef<FilePickerHandle>(null);
  const [way, setWay] = useState<StartWay>('sample');
  const start = useStart(way, sheetNames, () => picker.current?.open());
  const chooseWay = (value: string): void => setWay(WAYS.find((each) => each === value) ?? way);

  const frame = {
    view: 'home',
    entry: true,
    title: t('start.title'),
    place: t(isEmpty ? 'start.subtitle' : 'start.subtitleOther'),
    footer: start.footer,
  } as const;
  if (start.preview) {
    return (
      <ViewFrame {...frame} place={t('start.previewOf', { source: start.preview.source })}>
        <Preview
          key={start.previews.indexOf(start.preview)}
          previews={start.previews}
          preview={start.preview}
          onChoose={start.choosePreview}
        />
      </ViewFrame>
    );
  }
  return (
    <ViewFrame {...frame}>
      <div className={styles.body}>
        {!isEmpty && <Notice intent="info" text={t('start.otherNotice')} />}
        {start.problem && (
          <Notice intent="error" lead={`${t(start.problem.title)}.`} text={start.problem.text} />
        )}
        <h2 className={styles.heading} id="start-ways">
          {t('start.choose')}
        </h2>
        <RadioGroup
          className={styles.ways}
          value={way}
          aria-labelledby="start-ways"
          onChange={(_, data) => chooseWay(data.value)}
        >
          <ChoiceCard
            value="sample"
            isChosen={way === 'sample'}
            title={t('start.sample')}
            text={start.sampleText}
            icon={<ClipboardTask20Regular />}
            onChoose={() => setWay('sample')}
          >
            <SampleFields fields={start.sample} onChange={start.setSample} />
          </ChoiceCard>
          <ChoiceCard
            value="table"
            isChosen={way === 'table'}
            title={t('start.table')}
            text={t('start.tableText')}
            icon={<DocumentTable20Regular />}
            onChoose={() => setWay('table')}
          >
            <TableFields
              fields={start.table}
              sheetNames={sheetNames}
              hasSheets={!isEmpty}
              onChange={start.setTable}
              onPickFile={() => picker.current?.open()}
            />
          </ChoiceCard>
          {port.canOpenFiles && (
            <ChoiceCard
              value="existing"
              isChosen={way === 'existing'}
              title={t('start.existing')}
              text={t('start.existingText')}
              icon={<FolderOpen20Regular />}
              onChoose={() => setWay('existing')}
            />
          )}
        </RadioGroup>
        <FilePicker
          ref={picker}
          accept=".xlsx,.xlsm,.xlsb,.xls,.ods"
          onPick={([file]) => file && start.pickFile(file)}
        />
        <Notice intent="info" lead={t('start.unitTitle')} text={t('start.unitText')} />
      </div>
    </ViewFrame>
  );
}
