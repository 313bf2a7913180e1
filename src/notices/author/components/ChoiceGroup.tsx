// A group of radio buttons or tick boxes with its name and what is wrong with the choice.
import {type ReactNode, useId} from 'react';
import {useLocale} from '../../../components/useLocalized';
import {type FormField, type FormProblem, fieldId} from './notice-draft';
import styles from './StaffNotice.module.css';
import {fieldLabel, saidProblem} from './said-problems';

type Props = {field: FormField; problems: readonly FormProblem[]; children: ReactNode};

/** @param problems those that are shown, of any field */
export function ChoiceGroup({field, problems, children}: Props): ReactNode {
  const locale = useLocale();
  const id = useId();
  const own = problems.filter((problem) => problem.field === field);
  return (
    <fieldset id={fieldId(field)} className={styles.group} aria-describedby={own.length > 0 ? id : undefined}>
      <legend className={styles.legend}>{fieldLabel(field, locale)}</legend>
      {children}
      <span role="status">
        {own.length > 0 && (
          <span id={id} className={styles.problem}>
            {own.map((problem) => saidProblem(problem, locale)).join(' ')}
          </span>
        )}
      </span>
    </fieldset>
  );
}
