// Gathers the words of all steps of the checklist.
import type {StepId} from '../steps';
import type {StepWords} from '../words';
import {accountStepWords} from './account-steps';
import {laterStepWords} from './later-steps';
import {planStepWords} from './plan-steps';
import {preparingStepWords} from './preparing-steps';

/** The words of every step. `…` between backticks is typed as it stands. */
export const stepWords: Readonly<Record<StepId, StepWords>> = {
  ...preparingStepWords,
  ...accountStepWords,
  ...planStepWords,
  ...laterStepWords,
};
