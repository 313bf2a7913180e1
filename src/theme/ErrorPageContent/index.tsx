// In place of a page's content; the navigation above it stays.
import type ErrorPageContentType from '@theme/ErrorPageContent';
import type {ComponentProps, ReactNode} from 'react';
import {CrashMessage} from '../../components/CrashMessage';

export default function ErrorPageContent({error}: ComponentProps<typeof ErrorPageContentType>): ReactNode {
  return <CrashMessage error={error} />;
}
