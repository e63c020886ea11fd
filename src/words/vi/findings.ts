import type { FindingTexts } from '../findingTexts';
import { viCriteriaFindings } from './criteriaFindings';
import { viEntryFindings } from './entryFindings';
import { viFormFindings } from './formFindings';
import { viLastYearFindings } from './lastYearFindings';
import { viLockFindings } from './lockFindings';
import { viPublicationFindings } from './publicationFindings';
import { viOfficialFindings } from './officialFindings';
import { viSetupFindings } from './setupFindings';
import { viSubmissionFindings } from './submissionFindings';
import { viTableFindings } from './tableFindings';

/** Title, sentence and fix of every finding in Vietnamese. A sentence names both numbers; a fix says what to do. */
export const viFindings: FindingTexts = {
  ...viCriteriaFindings,
  ...viEntryFindings,
  ...viFormFindings,
  ...viLastYearFindings,
  ...viLockFindings,
  ...viPublicationFindings,
  ...viOfficialFindings,
  ...viSetupFindings,
  ...viSubmissionFindings,
  ...viTableFindings,
};
