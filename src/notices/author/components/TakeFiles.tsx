// The two files to take away: copied, saved, or opened filled in at the hosting service.
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import {DownloadButton} from '../../../components/Button';
import {CopyText} from '../../../components/CopyText';
import {useLocalized} from '../../../components/useLocalized';
import type {StaffText} from '../../../lib/localized';
import type {NoticeText} from '../write-notice';
import {newFileAddress, newFilePage, type Repository, repositoryOf} from './hosting-links';
import {messages} from './messages';

type Files = Record<keyof StaffText, NoticeText>;

/** The repository as the operator set it; `undefined` where none is set. */
export function useRepository(): Repository | undefined {
  const {siteConfig} = useDocusaurusContext();
  return repositoryOf(siteConfig.customFields?.repository);
}

/** @param slug the name of both files, without its ending */
export function TakeFiles({files, slug}: {files: Files; slug: string}) {
  const t = useLocalized();
  const repository = useRepository();
  return (
    <section>
      <h2 id="notice-files" tabIndex={-1}>
        {t(messages.files)}
      </h2>
      <p>{t(messages.filesBoth)}</p>
      {repository ? <PlaceholderNote repository={repository} /> : <NoRepository />}
      <File file={files.ja} name={`${slug}.md`} label={t(messages.fileJa)} repository={repository} />
      <File file={files.en} name={`${slug}.md`} label={t(messages.fileEn)} repository={repository} />
    </section>
  );
}

/** Shown where no link can be made. */
export function NoRepository() {
  const t = useLocalized();
  return <p className="ui-callout">{t(messages.noRepository)}</p>;
}

/** Warns that the links lead nowhere yet; nothing once a real repository is set. */
export function PlaceholderNote({repository}: {repository: Repository}) {
  const t = useLocalized();
  return repository.isPlaceholder && <p className="ui-callout">{t(messages.placeholder)}</p>;
}

type FileProps = {file: NoticeText; name: string; label: string; repository: Repository | undefined};

function File({file, name, label, repository}: FileProps) {
  const t = useLocalized();
  const filledIn = repository && newFileAddress(repository, file);
  return (
    <div data-file={file.path}>
      <h3>{label}</h3>
      <p>
        <code>{file.path}</code>
      </p>
      <CopyText label={label} text={file.text}>
        <DownloadButton name={name} type="text/markdown" content={file.text}>
          {t(messages.save, {label})}
        </DownloadButton>
      </CopyText>
      {repository && (
        <p>
          <a href={filledIn ?? newFilePage(repository, file)} target="_blank" rel="noopener noreferrer">
            {t(messages.open, {label})}
          </a>
          {filledIn === undefined && ` ${t(messages.tooLong)}`}
        </p>
      )}
    </div>
  );
}
