// The centre's e-mail addresses, assembled in the browser so that they cannot be harvested from the built file.
import Link from '@docusaurus/Link';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import useIsBrowser from '@docusaurus/useIsBrowser';
import type {ReactNode} from 'react';
import {Icon} from './Icon';

type Contact = 'helpdesk' | 'complaints';

/** User and domain of an address in `customFields`. @throws where the operator has set none */
function useAddress(contact: Contact): [user: string, domain: string] {
  const {siteConfig} = useDocusaurusContext();
  const [user, domain] = String(siteConfig.customFields?.[contact] ?? '').split('@');
  if (!user || !domain) throw new Error(`docusaurus.config.ts: customFields.${contact}: set an e-mail address.`);
  return [user, domain];
}

/** The address as a link. @param of whose; the help desk by default */
export function HelpDesk({of = 'helpdesk'}: {of?: Contact}) {
  const [user, domain] = useAddress(of);
  const inBrowser = useIsBrowser();
  return (
    <span translate="no">
      {inBrowser ? (
        <a href={`mailto:${user}@${domain}`}>{`${user}@${domain}`}</a>
      ) : (
        <span>
          {user}
          {' (at) '}
          {domain}
        </span>
      )}
    </span>
  );
}

/** A button that opens an e-mail to the help desk; without scripts it leads to the contact page. */
export function MailButton({subject, body = '', children}: {subject: string; body?: string; children: ReactNode}) {
  const [user, domain] = useAddress('helpdesk');
  const inBrowser = useIsBrowser();
  const label = (
    <>
      <Icon name="mail" />
      {children}
    </>
  );
  // In an address of mail, lines end with CR LF (RFC 6068, section 5).
  const query = `subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(body.replace(/\r?\n/g, '\r\n'))}`;
  return inBrowser ? (
    <a className="ui-button ui-button--quiet" href={`mailto:${user}@${domain}?${query}`}>
      {label}
    </a>
  ) : (
    <Link className="ui-button ui-button--quiet" to="/application/reference/">
      {label}
    </Link>
  );
}
