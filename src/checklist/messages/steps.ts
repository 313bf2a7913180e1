// The texts of all steps.
import type {StepMessages} from '../step';
import type {StepId} from '../steps';
import {accountStepMessages} from './account-steps';
import {laterStepMessages} from './later-steps';
import {planStepMessages} from './plan-steps';
import {preparingStepMessages} from './preparing-steps';

/** The texts of every step. `…` between backticks is typed literally. */
export const stepMessages: Readonly<Record<StepId, StepMessages>> = {
  ...preparingStepMessages,
  ...accountStepMessages,
  ...planStepMessages,
  ...laterStepMessages,
};
