// Which charged services need a registration of which kind: new users cannot have them while that registration is suspended.

import type {RegistrationKind} from '../notices/registration';
import type {ServiceCode} from './code';

export const servicesOfRegistration: Readonly<Record<RegistrationKind, readonly ServiceCode[]>> = {
  general: ['priority-general', 'dedicated-general'],
  'large-scale': ['storage-general'],
  'personal-genome': [
    'storage-personal',
    'priority-personal',
    'dedicated-personal',
    'gpu-slurm-personal',
    'group-cloud',
    'group-cloud-development',
    'group-cloud-work',
    'group-cloud-transport',
  ],
};
