// The two files to take away: copied, saved, or opened filled in at the hosting service.
import Translate, {translate} from '@docusaurus/Translate';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import type {ReactNode} from 'react';
import {DownloadButton} from '../../../components/Button';
import {CopyText} from '../../../components/CopyText';
import type {Localized} from '../../../lib/localized';
import type {NoticeText} from '../write-notice';
import {newFileAddress, newFilePage, type Repository, repositoryOf} from './hosting-links';
import styles from './StaffNotice.module.css';

type Files = Record<keyof Localized, NoticeText>;

/** The repository as the operator set it; `undefined` where none is set. */
export function useRepository(): Repository | undefined {
  const {siteConfig} = useDocusaurusContext();
  return repositoryOf(siteConfig.customFields?.repository);
}

/** @param slug the name of both files, without its ending */
export function TakeFiles({files, slug}: {files: Files; slug: string}): ReactNode {
  const repository = useRepository();
  return (
    <section className={styles.files}>
      <h2 id="notice-files" tabIndex={-1}>
        <Translate id="staffNotice.files">2つのファイル</Translate>
      </h2>
      <p>
        <Translate id="staffNotice.filesBoth">
          2つとも、下に書いてあるフォルダに同じ名前で置きます。1つ目だけでは検査に通らないので、続けて2つ目も置いてください。
        </Translate>
      </p>
      {repository ? <PlaceholderNote repository={repository} /> : <NoRepository />}
      <File
        file={files.ja}
        name={`${slug}.md`}
        label={translate({id: 'staffNotice.fileJa', message: '日本語のファイル'})}
        repository={repository}
      />
      <File
        file={files.en}
        name={`${slug}.md`}
        label={translate({id: 'staffNotice.fileEn', message: '英語のファイル'})}
        repository={repository}
      />
    </section>
  );
}

/** Said where no link can be made. */
export function NoRepository(): ReactNode {
  return (
    <p className={styles.note}>
      <Translate id="staffNotice.noRepository">
        ファイルの置き場所（リポジトリ）が設定されていないので、開くリンクはありません。サイトの管理者がdocusaurus.config.tsのcustomFields.repositoryに書きます。
      </Translate>
    </p>
  );
}

/** Says that the links lead nowhere yet; nothing once a real repository is set. */
export function PlaceholderNote({repository}: {repository: Repository}): ReactNode {
  return (
    repository.isPlaceholder && (
      <p className={styles.note}>
        <Translate id="staffNotice.placeholder">
          置き場所（リポジトリ）は仮のアドレスです。下のリンクはまだ開けません。サイトの管理者がdocusaurus.config.tsのcustomFields.repositoryを書き換えます。
        </Translate>
      </p>
    )
  );
}

type FileProps = {file: NoticeText; name: string; label: string; repository: Repository | undefined};

function File({file, name, label, repository}: FileProps): ReactNode {
  return (
    <div data-file={file.path}>
      <h3>{label}</h3>
      <p>
        <code>{file.path}</code>
      </p>
      <CopyText label={label} text={file.text} wrap>
        <DownloadButton name={name} type="text/markdown" content={file.text}>
          <Translate id="staffNotice.save" values={{label}}>
            {'{label}を保存'}
          </Translate>
        </DownloadButton>
      </CopyText>
      {repository && <NewFileLink file={file} repository={repository} label={label} />}
    </div>
  );
}

function NewFileLink({file, repository, label}: {file: NoticeText; repository: Repository; label: string}): ReactNode {
  const filledIn = newFileAddress(repository, file);
  return (
    <p>
      <a href={filledIn ?? newFilePage(repository, file)} target="_blank" rel="noopener noreferrer">
        <Translate id="staffNotice.open" values={{label}}>
          {'{label}を置き場所で作る（新しいタブ）'}
        </Translate>
      </a>
      {filledIn === undefined && (
        <span className={styles.tooLong}>
          <Translate id="staffNotice.tooLong">
            本文が長いので、リンクには名前だけが入っています。上の「コピー」で写した中身を、開いたページに貼り付けてください。
          </Translate>
        </span>
      )}
    </p>
  );
}
