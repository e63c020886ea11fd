import type { RoundDraft } from '../../../core/round/draft';
import { roundLayouts } from '../../../sheets/round/roundLayouts';
import type { Language } from '../../../words/language';
import type { FooterProps } from '../../components/footer/Footer';
import type { Texts } from '../../language/LanguageContext';
import type { PreviewOfTable } from './previewsOf';
import type { TableChoice } from './TableFields';

/** What the one button of each way does. */
export interface StartActions {
  readonly create: (draft: RoundDraft) => void;
  readonly showPreview: () => void;
  readonly leavePreview: () => void;
  readonly openPicker: () => void;
}

/** A table that was read: its round can be created unless it has no items. */
export function previewFooter(preview: PreviewOfTable, actions: StartActions, texts: Texts): FooterProps {
  const { t } = texts;
  const { draft, round } = preview;
  const back = { label: t('start.back'), onClick: actions.leavePreview };
  return round.framework.items.length === 0
    ? { effect: { kind: 'read', text: t('effect.nothing') }, primary: back }
    : {
        effect: addEffect(draft, texts),
        primary: {
          label: t('start.create', { year: draft.settings.year }),
          onClick: () => actions.create(draft),
        },
        secondary: back,
      };
}

/** Somebody's own table: a file is chosen first, then looked at. */
export function tableFooter(table: TableChoice, actions: StartActions, { t }: Texts): FooterProps {
  const needsFile = table.where === 'file' && !table.file;
  return {
    effect: { kind: 'read', text: t('start.effectRead') },
    primary: {
      label: t(needsFile ? 'start.chooseFile' : 'start.preview'),
      onClick: needsFile ? actions.openPicker : actions.showPreview,
      disabled: table.year === undefined,
    },
  };
}

export function existingFooter(actions: StartActions, { t }: Texts): FooterProps {
  return {
    effect: { kind: 'read', text: t('start.openEffect') },
    primary: { label: t('start.open'), onClick: actions.openPicker },
  };
}

/** @param draft undefined while the sample loads, or where what was typed is no year. */
export function sampleFooter(
  draft: RoundDraft | undefined,
  year: number | undefined,
  actions: StartActions,
  texts: Texts,
): FooterProps {
  const { t } = texts;
  return {
    effect: draft ? addEffect(draft, texts) : { kind: 'read', text: t('effect.nothing') },
    primary: {
      label: t('start.create', { year: year ?? '…' }),
      onClick: () => draft && actions.create(draft),
      disabled: !draft,
    },
  };
}

function addEffect(draft: RoundDraft, { t, language }: Texts): FooterProps['effect'] {
  return { kind: 'add', text: t('start.effect', { count: sheetCount(draft, language) }) };
}

/** As many sheets as will be written. */
function sheetCount(draft: RoundDraft, language: Language): number {
  return roundLayouts(draft, { language }).length;
}
