// Keeps the reader's choice in the address, so that a link, a reload and the way back show the same.
import {useHistory, useLocation} from '@docusaurus/router';
import {type Choice, type Known, readChoice, writeChoice} from './choice';

/** The choice in the address, and a function that puts another one there without a new entry in the history. */
export function useChoice(known: Known): [Choice, (choice: Choice) => void] {
  const history = useHistory();
  const {search} = useLocation();
  const choose = (choice: Choice) => history.replace({...history.location, search: writeChoice(choice)});
  return [readChoice(search, known), choose];
}
