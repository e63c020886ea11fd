import { formatDecimal } from '../../core/points/decimalText';
import { officialInterval } from './officialInterval';
import type { OfficialAward, OfficialOption } from './officialLine.types';

/** One band for each option; undefined where one is no interval, or they speak of different things. */
export function bandsOfOptions(options: readonly OfficialOption[]): string[] | undefined {
  const intervals = options.map(({ label }) => officialInterval(label));
  const bands = options.flatMap(({ award }, index) => {
    const condition = intervals[index]?.condition;
    return condition === undefined || award.kind === 'share' ? [] : [`${condition}: ${awardText(award)}`];
  });
  const contexts = intervals.map((interval) => interval?.context ?? '');
  return bands.length === options.length && areOneThing(contexts) ? bands : undefined;
}

/** "hoàn thành kế hoạch", "kế hoạch" and nothing are one thing; "hồ sơ" and "đơn vị" are two. */
function areOneThing(contexts: readonly string[]): boolean {
  const wordsOf = contexts.map((text) => new Set(text.split(' ').filter((word) => word !== '')));
  const all = wordsOf.reduce((most, words) => (words.size > most.size ? words : most), new Set<string>());
  return wordsOf.every((words) => [...words].every((word) => all.has(word)));
}

export function awardText(award: OfficialAward): string {
  switch (award.kind) {
    case 'points':
      return formatDecimal(award.points, ',');
    case 'share':
      return `${formatDecimal(award.share, ',')} %`;
    case 'proportional':
      return 'tỷ lệ × tối đa';
  }
}
