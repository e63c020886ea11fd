import type { Finding } from '../core/finding/finding';
import type { Round } from '../core/round/round';
import { clipboardCell } from './clipboard';
import { findingText, placeText } from './findingText';
import type { Language } from './language';
import { fill } from './fill';

const TEXTS = {
  vi: {
    intro: 'Kính gửi {unit}: phiếu tự chấm kỳ {period} (tệp {file}) cần sửa {count} chỗ:',
    end: 'Đề nghị sửa ngay trên tệp đã gửi, không đổi các ô khóa, rồi gửi lại.',
  },
  en: {
    intro:
      'To {unit}: the scoring form for {period} (file {file}) has {count} place to correct: || To {unit}: the scoring form for {period} (file {file}) has {count} places to correct:',
    end: 'Please correct them in the file that you sent, leave locked cells as they are, and send it again.',
  },
} as const satisfies Readonly<Record<Language, { readonly intro: string; readonly end: string }>>;

/** A form that came back with something to correct. */
export interface FormToCorrect {
  readonly file: string;
  /** Indices in `Round.units` and `Round.periods`. */
  readonly unit: number;
  readonly period: number;
  readonly findings: readonly Finding[];
}

/** What a unit has to correct in its form, ready to be sent: every place with what is wrong there and the fix. */
export function unitMessage(form: FormToCorrect, round: Round, language: Language): string {
  const findings = form.findings.filter(({ severity }) => severity !== 'hint');
  const intro = fill(TEXTS[language].intro, {
    unit: round.units[form.unit]?.name ?? '',
    period: round.periods[form.period]?.name ?? '',
    file: form.file,
    count: findings.length,
  });
  const lines = findings.map((finding, index) => {
    const { sentence, fix } = findingText(finding, language);
    const about = [placeText(finding.place, language), finding.item ?? ''].filter((part) => part !== '');
    return `${index + 1}. ${about.join(', ')}: ${sentence} ${fix}`;
  });
  return [intro, ...lines, TEXTS[language].end].map(clipboardCell).join('\n');
}
