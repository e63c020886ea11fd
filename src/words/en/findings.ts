import type { FindingTexts } from '../findingTexts';
import { enCriteriaFindings } from './criteriaFindings';
import { enEntryFindings } from './entryFindings';
import { enFormFindings } from './formFindings';
import { enLastYearFindings } from './lastYearFindings';
import { enLockFindings } from './lockFindings';
import { enPublicationFindings } from './publicationFindings';
import { enOfficialFindings } from './officialFindings';
import { enSetupFindings } from './setupFindings';
import { enSubmissionFindings } from './submissionFindings';
import { enTableFindings } from './tableFindings';

/** Title, sentence and fix of every finding in English. */
export const enFindings: FindingTexts = {
  ...enCriteriaFindings,
  ...enEntryFindings,
  ...enFormFindings,
  ...enLastYearFindings,
  ...enLockFindings,
  ...enPublicationFindings,
  ...enOfficialFindings,
  ...enSetupFindings,
  ...enSubmissionFindings,
  ...enTableFindings,
};
