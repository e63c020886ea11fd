import { RadioGroup } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { usePane } from '../../app/PaneContext';
import { ClipboardTask20Regular, DocumentTable20Regular, FolderOpen20Regular } from '../../components/icons';
import { useTexts } from '../../language/LanguageContext';
import { ChoiceCard } from './ChoiceCard';
import { SampleFields } from './SampleFields';
import { useStartStyles } from './Start.styles';
import { TableFields } from './TableFields';
import type { Start, StartWay } from './useStart';

const WAYS: readonly StartWay[] = ['sample', 'table', 'existing'];

interface StartWaysProps {
  readonly way: StartWay;
  readonly start: Start;
  readonly sheetNames: readonly string[];
  readonly hasSheets: boolean;
  readonly onChoose: (way: StartWay) => void;
  readonly onPickFile: () => void;
}

/** The ways to begin; the chosen one shows its few fields. */
export function StartWays(props: StartWaysProps): ReactNode {
  const { way, start, sheetNames, hasSheets, onChoose, onPickFile } = props;
  const styles = useStartStyles();
  const { t } = useTexts();
  const { port } = usePane();
  return (
    <RadioGroup
      className={styles.ways}
      value={way}
      aria-labelledby="start-ways"
      onChange={(_, data) => onChoose(WAYS.find((each) => each === data.value) ?? way)}
    >
      <ChoiceCard
        value="sample"
        isChosen={way === 'sample'}
        title={t('start.sample')}
        text={start.sampleText}
        icon={<ClipboardTask20Regular />}
        onChoose={() => onChoose('sample')}
      >
        <SampleFields fields={start.sample} onChange={start.setSample} />
      </ChoiceCard>
      <ChoiceCard
        value="table"
        isChosen={way === 'table'}
        title={t('start.table')}
        text={t('start.tableText')}
        icon={<DocumentTable20Regular />}
        onChoose={() => onChoose('table')}
      >
        <TableFields
          fields={start.table}
          sheetNames={sheetNames}
          hasSheets={hasSheets}
          onChange={start.setTable}
          onPickFile={onPickFile}
        />
      </ChoiceCard>
      {port.canOpenFiles && (
        <ChoiceCard
          value="existing"
          isChosen={way === 'existing'}
          title={t('start.existing')}
          text={t('start.existingText')}
          icon={<FolderOpen20Regular />}
          onChoose={() => onChoose('existing')}
        />
      )}
    </RadioGroup>
  );
}
