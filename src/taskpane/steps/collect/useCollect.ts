import { useMemo, useState } from 'react';
import type { Finding } from '../../../core/finding/finding';
import type { ReceivingDecision } from '../../../core/submissions/submission';
import { previewReceiving } from '../../../sheets/collect/planReceiving';
import { formsNotOnRecord } from '../../../sheets/submissions/planToFix';
import { OPEN_COPY } from '../../../commands/openCopy';
import { usePane, useRound } from '../../app/PaneContext';
import { useRun } from '../../app/useRun';
import { filterBySeverity } from '../../components/findingList/findingFilter';
import { useFindingCursor, type FindingCursor } from '../../components/findingList/useFindingCursor';
import type { ListSearch } from '../../components/searchRow/useSearch';
import { fileEntries, pillOf, type Decisions, type FileEntry } from './collectModel';
import { withDecisions } from './withDecisions';

/** What the list of files shows and what was chosen in it. */
export interface CollectState {
  /** Reads more files, against the round as it is now. */
  readonly read: (files: readonly File[]) => void;
  readonly entries: readonly FileEntry[];
  /** Those under the filter and the search. */
  readonly shown: readonly FileEntry[];
  readonly filter: string;
  readonly setFilter: (filter: string) => void;
  /** Where the file of the finding is to which a key went last; -1 for none. */
  readonly currentPosition: number;
  readonly isOpen: (entry: FileEntry) => boolean;
  readonly toggle: (entry: FileEntry) => void;
  /** The findings of one file; F8 goes through those of all. */
  readonly cursorOf: (entry: FileEntry) => FindingCursor;
  /** Opens a copy of the file of a finding: nothing of it is in the workbook yet. */
  readonly select: (finding: Finding) => void;
  /** Shows the files of a unit, where there are any. */
  readonly openUnit: (unit: number) => void;
  readonly decisions: Decisions;
  readonly decide: (entry: FileEntry, decision: ReceivingDecision) => void;
}

export function useCollect(search: ListSearch): CollectState {
  const { collectJob } = usePane();
  const run = useRun('collect');
  const { draft, analysis } = useRound();
  const { round } = analysis;
  const [filter, setFilter] = useState('all');
  const [decisions, setDecisions] = useState<Decisions>(new Map());
  const [toggled, setToggled] = useState<ReadonlyMap<string, boolean>>(new Map());

  const { files } = collectJob;
  const entries = useMemo(() => {
    const forms = files.flatMap((file) => (file.kind === 'form' ? [file] : []));
    const choices = forms.map((form) => ({ form }));
    const previews = {
      undecided: previewReceiving(draft, round, choices),
      decided: previewReceiving(draft, round, withDecisions(forms, decisions)),
    };
    return fileEntries(files, previews, formsNotOnRecord(draft, round, forms));
  }, [files, draft, round, decisions]);

  const shown = entries.filter(
    ({ file, kind }) =>
      (filter === 'all' || pillOf(kind) === filter) &&
      search.matches(file.file, round.units[file.unit ?? -1]?.name ?? ''),
  );
  const openCopy = ({ place }: Finding): void => {
    const file = place.file ?? '';
    run(OPEN_COPY, { file, bytes: () => collectJob.bytesOf(file) });
  };
  const findings = shown.flatMap(({ file }) =>
    file.kind === 'form' ? filterBySeverity(file.findings, 'all') : [],
  );
  const cursor = useFindingCursor(findings, openCopy, 1);
  const currentFile = cursor.entries.find(({ key }) => key === cursor.current)?.finding.place.file;

  // The first file that needs somebody is open at the start; what was opened or closed since stays so.
  const first = shown.find(({ kind, isAsked }) => isAsked || kind === 'toFix')?.file.file;
  const isOpen = ({ file }: FileEntry): boolean =>
    file.file === currentFile || (toggled.get(file.file) ?? file.file === first);
  return {
    read: (picked) => collectJob.start(picked, { round, scores: draft.scores }),
    entries,
    shown,
    filter,
    setFilter,
    currentPosition: shown.findIndex(({ file }) => file.file === currentFile),
    isOpen,
    toggle: (entry) => setToggled((before) => new Map(before).set(entry.file.file, !isOpen(entry))),
    cursorOf: ({ file }) => ({
      ...cursor,
      entries: cursor.entries.filter(({ finding }) => finding.place.file === file.file),
    }),
    select: openCopy,
    openUnit: (unit) => {
      setFilter('all');
      setToggled(new Map(entries.map(({ file }) => [file.file, file.unit === unit])));
    },
    decisions,
    decide: ({ file }, decision) => setDecisions((before) => new Map(before).set(file.file, decision)),
  };
}
