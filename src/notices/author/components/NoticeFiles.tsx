// What to do with finished files: open them at the hosting service, copy or save them, and how they become public.
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import {DownloadButton} from '../../../components/Button';
import {CopyButton} from '../../../components/CopyText';
import {Icon} from '../../../components/Icon';
import {Fold} from '../../../components/Steps';
import {useLocalized} from '../../../components/useLocalized';
import {staffLocales} from '../../../lib/localized';
import type {NoticeText} from '../write-notice';
import {editAddress, newFileAddress, type Repository, repositoryOf} from './hosting-links';
import {messages} from './messages';

type Props = {
  files: Record<'ja' | 'en', NoticeText>;
  /** Do the files exist at the hosting service? It can fill in new ones only. */
  isChange?: boolean;
};

export function NoticeFiles({files, isChange = false}: Props) {
  const t = useLocalized();
  const {siteConfig} = useDocusaurusContext();
  const repository = repositoryOf(siteConfig.customFields?.repository);
  const isFilledIn = (file: NoticeText) => repository && newFileAddress(repository, file).includes('&value=');
  const isPasted = isChange || !(isFilledIn(files.ja) && isFilledIn(files.en));
  const folderOf = ({path}: NoticeText) => path.slice(0, path.lastIndexOf('/') + 1);
  const saved = t(messages.saved, {ja: folderOf(files.ja), en: folderOf(files.en)});
  return (
    <>
      {(!repository || repository.isPlaceholder) && <p className="ui-callout">{t(messages.noRepository)}</p>}
      {staffLocales.map((locale) => (
        <FileCard
          key={locale}
          file={files[locale]}
          label={t(messages[locale])}
          repository={repository}
          isChange={isChange}
        />
      ))}
      <p className="ui-field__hint" key={saved}>
        {saved}
      </p>
      <div className="ui-steps">
        <ol>
          <li>{t(!repository ? messages.stepPut : isPasted ? messages.stepReplace : messages.stepSave)}</li>
          <li>{t(messages.stepCheck)}</li>
          <li>{t(messages.stepPublished)}</li>
        </ol>
      </div>
    </>
  );
}

type FileProps = {file: NoticeText; label: string; repository: Repository | undefined; isChange: boolean};

function FileCard({file, label, repository, isChange}: FileProps) {
  const t = useLocalized();
  const {path, text} = file;
  const address = repository && (isChange ? editAddress(repository, path) : newFileAddress(repository, file));
  return (
    <div data-file={path}>
      {address && (
        <a className="ui-button" href={address} target="_blank" rel="noopener noreferrer">
          <span>{t(messages.open, {label})}</span>
          <Icon name="external" />
        </a>
      )}
      <div className="ui-buttons">
        <CopyButton text={text} of={label} />
        <DownloadButton name={path.slice(path.lastIndexOf('/') + 1)} type="text/markdown" content={text}>
          {t(messages.save, {label})}
        </DownloadButton>
      </div>
      <Fold title={t(messages.content)} note={path}>
        <pre key={text} translate="no">
          {text}
        </pre>
      </Fold>
    </div>
  );
}
