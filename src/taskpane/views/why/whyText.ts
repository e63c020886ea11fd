import type { SurveyForms } from '../../../core/entries/surveyForms';
import { pointsIn, sumOf } from '../../../core/explain/amounts';
import type {
  ExplainedValue,
  Explanation,
  ExplanationKind,
  Operation,
} from '../../../core/explain/explanation';
import { pointsFromMicro } from '../../../core/points/points';
import { microPercent } from '../../../core/points/ratio';
import type { RankMeasure } from '../../../core/setup/policy';
import type { TieBreaker } from '../../../core/setup/tieBreaker';
import type { Texts } from '../../language/LanguageContext';
import type { PlainTextKey } from '../../../words/translate';

/** What one line of the chain says. */
export interface WhyText {
  readonly title: string;
  /** How the value came about, and what must be known of it. */
  readonly details: readonly string[];
  readonly value: string;
}

/** Longer sums are counted, not written out. */
const MOST_TERMS = 4;

const SUMS: readonly Operation['kind'][] = ['sum', 'boundedSum', 'added', 'deducted'];

const TITLES: Partial<Readonly<Record<ExplanationKind, PlainTextKey>>> = {
  rank: 'why.rank',
  ahead: 'why.ahead',
  index: 'why.index',
  points: 'why.points',
  maximum: 'why.maximum',
  fullMaximum: 'why.fullMaximum',
  appraised: 'why.appraised',
  survey: 'why.survey',
  selfScore: 'why.selfScore',
  surveyScore: 'why.survey',
  rule: 'why.rule',
  noCase: 'why.noCase',
  declared: 'why.declared',
};

/** Puts a node of the chain into words. Unrounded values; rounded ones only where the policy rounds. */
export function whyText(explanation: Explanation, texts: Texts): WhyText {
  return {
    title: titleOf(explanation, texts),
    details: [...stateOf(explanation, texts), ...calculationOf(explanation, texts)],
    value: valueOf(explanation, texts),
  };
}

/** What has a code is called by it; everything else by what it is. */
function titleOf({ kind, label }: Explanation, { t }: Texts): string {
  if (kind === 'stage') {
    return label.period === undefined ? label.name : `${label.name}, ${label.period}`;
  }
  const key = TITLES[kind];
  if (key === undefined) {
    return 'code' in label ? `${label.code} ${label.name}` : '';
  }
  return 'period' in label && kind === 'selfScore' ? `${t(key)}, ${label.period}` : t(key);
}

function valueOf(explanation: Explanation, texts: Texts): string {
  const { value } = explanation;
  switch (value.kind) {
    case 'rank':
      return `${texts.count(value.rank)} / ${texts.count(value.of)}`;
    case 'percent':
      return texts.percent(value.percent);
    case 'points':
      return value.maximum === undefined
        ? texts.points(value.points)
        : `${texts.points(value.points)} / ${texts.points(value.maximum)}`;
    case 'count':
      return texts.count(value.count);
    case 'missing':
      return `– / ${texts.points(value.maximum)}`;
    case 'declared':
      return explanation.kind === 'declared' ? explanation.label.text : '';
    case 'notApplicable':
      return texts.t('why.notApplicable');
    case 'notRanked':
      return texts.t('why.notRanked');
    case 'refused':
      return '–';
  }
}

/** What the value alone does not say: why it does not count, on what it rests, who shares it. */
function stateOf({ kind, label, value, operation }: Explanation, texts: Texts): string[] {
  const { t } = texts;
  const said: string[] = [];
  if (kind === 'rank') {
    if (label.tiedWith.length > 0) {
      said.push(t('why.tiedWith', { units: label.tiedWith.join(', ') }));
    }
    said.push(
      ...label.decided.map(({ unit, isAhead, by }) =>
        t(TIE_KEYS[rankByOf(operation)][isAhead ? 'behind' : 'before'], {
          unit,
          breaker: breakerText(by, t),
        }),
      ),
    );
  }
  if (kind === 'ahead' && label.units.length > 0) {
    said.push(label.units.join(', '));
  }
  if ('counts' in label && value.kind !== 'refused') {
    said.push(t(label.counts ? 'why.counts' : 'why.replaced'));
  }
  if ('reason' in label && label.reason !== undefined && label.reason !== '') {
    said.push(t('why.reason', { reason: label.reason }));
  }
  if (kind === 'surveyScore' && label.forms) {
    said.push(sampleText(label.forms, texts));
  }
  if (kind === 'item' && label.evidence !== '') {
    said.push(t('why.evidence', { evidence: label.evidence }));
  }
  return [...said, ...notCounted(value, t)];
}

const TIE_KEYS = {
  index: { behind: 'why.behind', before: 'why.before' },
  points: { behind: 'why.behindByPoints', before: 'why.beforeByPoints' },
} as const satisfies Readonly<Record<RankMeasure, unknown>>;

function rankByOf(operation: Operation): RankMeasure {
  return operation.kind === 'place' ? operation.rankBy : 'index';
}

/** How many forms of a survey came back, and what part of those handed out. */
function sampleText({ returned, issued }: SurveyForms, { t, count, percent }: Texts): string {
  if (issued === undefined || issued === 0) {
    return t('why.surveyReturned', { returned: count(returned) });
  }
  const rate = percent(microPercent(pointsFromMicro(returned), pointsFromMicro(issued), 1));
  return t('why.surveyForms', { returned: count(returned), issued: count(issued), rate });
}

function breakerText(breaker: TieBreaker, t: Texts['t']): string {
  switch (breaker.kind) {
    case 'node':
      return t('why.breakerNode', { code: breaker.code });
    case 'survey':
      return t('why.breakerSurvey');
    case 'appraisal':
      return t('why.breakerAppraisal');
    case 'lastYear':
      return t('why.breakerLastYear');
  }
}

function notCounted({ kind }: ExplainedValue, t: Texts['t']): string[] {
  return kind === 'missing' ? [t('why.missing')] : kind === 'refused' ? [t('why.refused')] : [];
}

function calculationOf({ kind, label, operation, children }: Explanation, texts: Texts): string[] {
  const [first, second] = children;
  if (operation.kind === 'percentOf' && first && second) {
    const parameters = {
      points: texts.points(pointsIn(first.value)),
      maximum: texts.points(pointsIn(second.value)),
    };
    return operation.decimals === 'unrounded'
      ? [texts.t('why.percentOfExact', parameters)]
      : [texts.t('why.percentOf', { ...parameters, decimals: operation.decimals })];
  }
  if (operation.kind === 'place' && operation.rankBy === 'points') {
    return operation.decimals === 'unrounded'
      ? [texts.t('why.byPointsExact')]
      : [texts.t('why.byPoints', { decimals: operation.decimals })];
  }
  if (kind === 'item' || kind === 'rule') {
    return [[label.rule, label.parameters].filter((part) => part !== '').join(': ')];
  }
  const sum = SUMS.includes(operation.kind) && children.length > 1 ? [sumText(children, texts)] : [];
  return [...sum, ...boundOf(operation, children, texts)];
}

/** Why the value is not what its parts add up to. */
function boundOf(operation: Operation, children: readonly Explanation[], { t, points }: Texts): string[] {
  switch (operation.kind) {
    case 'boundedSum':
      return [t(operation.bound === 'zero' ? 'why.notBelowZero' : 'why.notAboveMaximum')];
    case 'added':
    case 'deducted': {
      const isOver = pointsIn(sumOf(children)) > operation.cap;
      const key = operation.kind === 'added' ? 'why.addedUpTo' : 'why.deductedUpTo';
      return isOver ? [t(key, { cap: points(operation.cap) })] : [];
    }
    default:
      return [];
  }
}

function sumText(children: readonly Explanation[], texts: Texts): string {
  if (children.length > MOST_TERMS) {
    return texts.t('why.parts', { count: children.length });
  }
  return children
    .map(({ value }) => pointsIn(value))
    .map((points, index) => {
      const amount = texts.points(points);
      return index === 0 ? amount : points < 0 ? amount.replace('−', '− ') : `+ ${amount}`;
    })
    .join(' ');
}
