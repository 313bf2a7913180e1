// The answers of the checklist as they stand in the address: the address alone holds them, so that back, reload and sharing work.
import {useHistory, useLocation} from '@docusaurus/router';
import {useCallback, useMemo} from 'react';
import {type AddressProblem, answersQuery, readAnswers} from '../address';
import type {Answers} from '../answers';

/** The key of the tabs for operating systems (src/components/OsTabs.tsx), which may stand in the same address. */
const foreignKeys = ['os'];

type AnswersInAddress = {
  answers: Answers;
  /** What of the address was dropped. */
  problems: AddressProblem[];
  /** Writes other answers into the address, as a new entry of the browser's history. */
  go: (answers: Answers) => void;
};

/** @param isRead false while the page is as it was built: without answers */
export function useAnswers(isRead: boolean): AnswersInAddress {
  const {pathname, search} = useLocation();
  const history = useHistory();
  const query = isRead ? search : '';
  const reading = useMemo(() => readAnswers(query, foreignKeys), [query]);
  const go = useCallback(
    (next: Answers): void => {
      const text = answersQuery(next);
      history.push({pathname, search: text === '' ? '' : `?${text}`});
    },
    [history, pathname],
  );
  return {...reading, go};
}
