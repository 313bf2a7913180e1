// The help desk's e-mail address, assembled in the browser so that it cannot be harvested from the built file.
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import useIsBrowser from '@docusaurus/useIsBrowser';
import {messages} from './messages';
import {useLocalized} from './useLocalized';

const PLACEHOLDER_DOMAIN = 'example.org';

/** From `customFields.helpdesk`. */
export function HelpDesk() {
  const t = useLocalized();
  const {siteConfig} = useDocusaurusContext();
  const inBrowser = useIsBrowser();
  const [user, domain] = String(siteConfig.customFields?.helpdesk ?? '').split('@');
  if (!user || !domain) {
    throw new Error('docusaurus.config.ts: customFields.helpdesk: give the e-mail address of the help desk.');
  }
  return (
    <span>
      {inBrowser ? (
        <a href={`mailto:${user}@${domain}`}>{`${user}@${domain}`}</a>
      ) : (
        <span>
          {user}
          {' (at) '}
          {domain}
        </span>
      )}
      {domain === PLACEHOLDER_DOMAIN && <small> {t(messages.placeholder)}</small>}
    </span>
  );
}
