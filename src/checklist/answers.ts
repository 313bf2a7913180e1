// The questions of the application checklist and the answers to each. Their ids are in addresses and never change their
// meaning. Remove one that is no longer wanted, and do not use its id again.
/** The answers to each question, in the order in which they are shown. */
export const answerCodes = {
  want: [
    'first-account',
    'many-users',
    'more-resources',
    'group-cloud',
    'renewal',
    'key',
    'move',
    'responsible-person',
  ],
  account: ['none', 'general', 'large-scale', 'personal-genome'],
  'group-kind': ['course', 'consortium'],
  'renewal-stage': ['before-deadline', 'after-march', 'after-june', 'not-continuing'],
  'key-problem': ['add', 'lost', 'exposed'],
  eligible: ['yes', 'no', 'not-sure'],
  residency: ['resident', 'non-resident', 'specific-category', 'not-sure'],
  nationality: ['japanese', 'other'],
  responsible: ['myself', 'other', 'similar', 'abroad', 'unchanged', 'none'],
  resources: ['storage', 'dedicated-nodes', 'priority-nodes', 'gpu-slurm'],
  division: ['general', 'personal-genome'],
  storage: ['one-tb', 'up-to-30-tb', 'more-than-30-tb'],
  'usage-plan': ['no', 'yes'],
} as const;

export type QuestionId = keyof typeof answerCodes;

/** An answer to a question (by default: to any question). */
export type AnswerCode<Q extends QuestionId = QuestionId> = (typeof answerCodes)[Q][number];

/** The answers so far. A question that is not answered is left out. */
export type Answers = {readonly [Q in QuestionId]?: AnswerCode<Q>};
