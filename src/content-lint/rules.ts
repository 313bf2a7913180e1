// The rules of the content gate, in no order that matters: the findings are sorted.
import {byteRules} from './bytes';
import {codeRules} from './code';
import type {Rule} from './finding';
import {glossaryRule} from './glossary-terms';
import {headingRules} from './headings';
import {linkRules} from './links';
import {markupRules} from './markup';
import {noticeRules} from './notices';
import {pageFieldRules} from './page-fields';
import {pictureRules} from './pictures';
import {tariffsConfirmedRule} from './tariffs-confirmed';
import {missingTranslationRule} from './translations/missing';
import {translationRules} from './translations/rules';
import {typedAmountRule} from './typed-amounts';
import {typedRegistrationStateRule} from './typed-registration-state';
import {weekdayRule} from './weekdays';

/** Every rule that `npm run check` applies. */
export const rules: readonly Rule[] = [
  ...byteRules,
  ...codeRules,
  ...markupRules,
  ...pageFieldRules,
  ...headingRules,
  ...pictureRules,
  ...linkRules,
  ...noticeRules,
  weekdayRule,
  glossaryRule,
  typedAmountRule,
  typedRegistrationStateRule,
  tariffsConfirmedRule,
  missingTranslationRule,
  ...translationRules,
];
