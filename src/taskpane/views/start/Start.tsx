import { useRef, useState, type ReactNode } from 'react';
import { ViewFrame } from '../../app/ViewFrame';
import { FilePicker, type FilePickerHandle } from '../../components/filePicker/FilePicker';
import { Notice } from '../../components/notice/Notice';
import { useTexts } from '../../language/LanguageContext';
import { Preview } from './Preview';
import { StartWays } from './StartWays';
import { useStart, type StartWay } from './useStart';
import { useStartStyles } from './Start.styles';

interface StartProps {
  /** Nothing stands in the workbook; else something that is not a round. */
  readonly isEmpty: boolean;
  readonly sheetNames: readonly string[];
}

/** How to begin a round, without a manual. Nothing is written before the last button. */
export function Start({ isEmpty, sheetNames }: StartProps): ReactNode {
  const styles = useStartStyles();
  const { t } = useTexts();
  const picker = useRef<FilePickerHandle>(null);
  const [way, setWay] = useState<StartWay>('sample');
  const start = useStart(way, sheetNames, () => picker.current?.open());

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
        <StartWays
          way={way}
          start={start}
          sheetNames={sheetNames}
          hasSheets={!isEmpty}
          onChoose={setWay}
          onPickFile={() => picker.current?.open()}
        />
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
