// The table of all steps, and the type of their names.
import {accountSteps} from './account-steps';
import {laterSteps} from './later-steps';
import {planSteps} from './plan-steps';
import {preparingSteps} from './preparing-steps';
import type {StepRule} from './step';

const all = [...preparingSteps, ...accountSteps, ...planSteps, ...laterSteps] as const;

export type StepId = (typeof all)[number]['id'];

/** Every step. Inside a phase, steps that do not wait for each other come in this order. */
export const stepRules: readonly StepRule<StepId>[] = all;
