// The usage plan workbook as pages name it: its newest edition.
import type {ReactNode} from 'react';
import {ButtonLink} from '../../../components/Steps';
import {editions} from '../editions';

const name = `usage_plan_table${editions.at(-1)?.version}.xlsx`;

export function WorkbookName() {
  return <code translate="no">{name}</code>;
}

/** A button to the file's page in the centre's repository, where it is downloaded. */
export function WorkbookButton({children}: {children: ReactNode}) {
  return (
    <ButtonLink to={`https://github.com/nig-sc/usage_plan_table/blob/main/${name}`} icon="external">
      {children}
    </ButtonLink>
  );
}
