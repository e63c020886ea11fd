import { useMemo, useState } from 'react';
import type { RoundDraft } from '../../../core/round/draft';
import type { Texts } from '../../language/LanguageContext';
import type { SampleChoice } from './SampleFields';
import { sampleText } from './sampleText';
import { draftOfSample } from './startModel';
import { useSamples } from './useSamples';

export interface ChosenSample {
  readonly choice: SampleChoice;
  readonly choose: (choice: SampleChoice) => void;
  /** What the sample holds. */
  readonly text: string;
  /** Of the round; a published sample keeps its own. undefined: what was typed is no year. */
  readonly year: number | undefined;
  /** The round; undefined while the sample loads, and without a year. */
  readonly draft: RoundDraft | undefined;
}

/** Which sample is chosen, and the round that it makes. */
export function useSampleChoice(thisYear: number, texts: Texts): ChosenSample {
  const samples = useSamples();
  const [choice, choose] = useState<SampleChoice>({ id: 'communes', year: thisYear, withEntries: true });
  const { id, withEntries } = choice;
  const file = samples?.[id];
  const year = id === 'communes' ? choice.year : file?.round.year;
  const draft = useMemo(
    () => (file && year !== undefined ? draftOfSample(file, { year, withEntries }) : undefined),
    [file, year, withEntries],
  );
  return { choice, choose, text: sampleText(id, file, texts), year, draft };
}
