// The end of the form: asks for the files, and lists what is still missing or wrong with links to the fields.
import Translate, {translate} from '@docusaurus/Translate';
import {type Dispatch, type ReactNode, useEffect, useRef, useState} from 'react';
import {Button} from '../../../components/Button';
import {useLocale} from '../../../components/useLocalized';
import {fieldId, goToField} from './field-places';
import {
  type DraftChange,
  type FormField,
  type FormProblem,
  formFields,
  isTyped,
  type NoticeDraft,
} from './notice-draft';
import styles from './StaffNotice.module.css';
import {fieldLabel, saidProblem} from './said-problems';

type Props = {draft: NoticeDraft; change: Dispatch<DraftChange>; problems: readonly FormProblem[]};

/** Focus goes to the list where there is something to mend, else to the files. */
export function MissingList({draft, change, problems}: Props): ReactNode {
  const list = useRef<HTMLElement>(null);
  const [askedTimes, setAskedTimes] = useState(0);
  useEffect(() => {
    if (askedTimes > 0) {
      (list.current ?? document.getElementById('notice-files'))?.focus();
    }
  }, [askedTimes]);
  const ask = (): void => {
    change({type: 'asked'});
    setAskedTimes(askedTimes + 1);
  };
  const empty = (): void => {
    const question = translate({id: 'staffNotice.emptyAsk', message: '書いたものをすべて消しますか。'});
    if (window.confirm(question)) {
      change({type: 'emptied'});
    }
  };
  return (
    <>
      <p className={styles.actions}>
        <Button kind="main" onClick={ask}>
          <Translate id="staffNotice.make">2つのファイルを作る</Translate>
        </Button>
        {isTyped(draft) && (
          <Button kind="plain" onClick={empty}>
            <Translate id="staffNotice.empty">すべて消して書き直す</Translate>
          </Button>
        )}
      </p>
      {draft.asked && problems.length > 0 && (
        <section ref={list} tabIndex={-1} className={styles.missing} aria-labelledby="notice-missing">
          <p id="notice-missing" className={styles.missingTitle}>
            <Translate id="staffNotice.missing" values={{count: problems.length}}>
              {'あと{count}か所を直すと、ファイルができます。'}
            </Translate>
          </p>
          <ul>
            {problems.map((problem) => (
              <li key={`${problem.field} ${problem.code} ${problem.value}`}>
                <ProblemLink problem={problem} />
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}

function ProblemLink({problem}: {problem: FormProblem}): ReactNode {
  const locale = useLocale();
  const words = `${fieldLabel(problem.field, locale)}: ${saidProblem(problem, locale)}`;
  const field = formFields.find((known): known is FormField => known === problem.field);
  if (field === undefined) {
    return words;
  }
  return (
    <a
      href={`#${fieldId(field)}`}
      onClick={(event) => {
        event.preventDefault();
        goToField(field);
      }}
    >
      {words}
    </a>
  );
}
