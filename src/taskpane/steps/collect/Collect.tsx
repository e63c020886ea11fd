import { Tab, TabList } from '@fluentui/react-components';
import { useRef, useState, type ReactNode } from 'react';
import { usePane } from '../../app/PaneContext';
import { GroupMenu, PeriodMenu } from '../../app/PlaceMenus';
import { useKeys } from '../../keys/useKeys';
import { ViewFrame } from '../../app/ViewFrame';
import { FilePicker, type FilePickerHandle } from '../../components/filePicker/FilePicker';
import { SearchRow } from '../../components/searchRow/SearchRow';
import { useSearch } from '../../components/searchRow/useSearch';
import { useTexts } from '../../language/LanguageContext';
import { ReturnedFiles } from './ReturnedFiles';
import { UnitsAndPeriods } from './UnitsAndPeriods';
import { useCollect } from './useCollect';
import { useCollectFooter } from './useCollectFooter';
import { useCollectStyles } from './Collect.styles';
import { useMatrix } from './useMatrix';
import { useMatrixFooter } from './useMatrixFooter';

const ACCEPT = '.xlsx,.xlsm,.xls,.ods,.zip';

type CollectTab = 'files' | 'units';

/** Getting the forms back: what became of every file, and who has sent what. */
export function Collect(): ReactNode {
  const styles = useCollectStyles();
  const { t } = useTexts();
  const { collectJob, route } = usePane();
  const [tab, setTab] = useState<CollectTab>(route.filter === 'late' ? 'units' : 'files');
  const picker = useRef<FilePickerHandle>(null);
  const search = useSearch();
  const collect = useCollect(search);
  const matrix = useMatrix(search);
  const choose = (): void => picker.current?.open();
  const filesFooter = useCollectFooter(collect, choose);
  const matrixFooter = useMatrixFooter(matrix);
  useKeys(collectJob.kind === 'running' ? { Escape: collectJob.stop } : {});
  const openUnit = (unit: number): void => {
    setTab('files');
    collect.openUnit(unit);
  };

  return (
    <ViewFrame
      view="collect"
      scope={tab === 'files' ? 'collect' : 'submissions'}
      title={t('collect.title')}
      place={
        <>
          <PeriodMenu />
          <GroupMenu />
        </>
      }
      search={{ open: search.isOpen, onToggle: search.toggle }}
      footer={tab === 'files' ? filesFooter : matrixFooter}
    >
      <TabList
        className={styles.tabs}
        aria-label={t('collect.tabs')}
        selectedValue={tab}
        onTabSelect={(_, data) => setTab(data.value === 'units' ? 'units' : 'files')}
      >
        <Tab value="files">{t('collect.tabFiles')}</Tab>
        <Tab value="units">{t('collect.tabUnits')}</Tab>
      </TabList>
      {search.isOpen && <SearchRow query={search.query} onChange={search.setQuery} onClose={search.close} />}
      {tab === 'files' ? (
        <ReturnedFiles collect={collect} matrix={matrix} onChoose={choose} />
      ) : (
        <UnitsAndPeriods matrix={matrix} onOpen={openUnit} />
      )}
      <FilePicker ref={picker} accept={ACCEPT} multiple onPick={collect.read} />
    </ViewFrame>
  );
}
