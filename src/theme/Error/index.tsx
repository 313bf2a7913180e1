// Replaces the whole page, outside of the theme's layout.
import type {Props} from '@theme/Error';
import type {ReactNode} from 'react';
import {CrashMessage} from '../ErrorPageContent';

export default function ErrorPage({error}: Props): ReactNode {
  return <CrashMessage error={error} />;
}
