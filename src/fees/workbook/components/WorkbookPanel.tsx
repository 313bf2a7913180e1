// Both directions of the usage plan workbook: the plan goes into it, or comes out of it.
import type {ComponentProps} from 'react';
import type {Plan} from '../../plan';
import {FilledPlan} from './FilledPlan';
import {ImportPlan} from './ImportPlan';

type Props = Omit<ComponentProps<typeof FilledPlan>, 'plan'> & {
  /** The plan of the lines that are right; undefined while there is none. */
  plan: Plan | undefined;
  onRead: (plan: Plan) => void;
};

export function WorkbookPanel({plan, onRead, ...filled}: Props) {
  return (
    <div className="ui-screen">
      {plan && <FilledPlan plan={plan} {...filled} />}
      <ImportPlan onRead={onRead} />
    </div>
  );
}
