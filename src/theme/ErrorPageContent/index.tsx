// Shown in place of a page that React could not render, in both languages: the messages may be what is missing.
import type {ReactNode} from 'react';
import {Button} from '../../components/Button';

export default function CrashMessage({error}: {error: Error}): ReactNode {
  return (
    <main className="wide">
      <div className="ui-card">
        <h1 lang="ja">ページを表示できませんでした</h1>
        <p lang="ja">
          ページを再読み込みしてください。ブラウザでページを翻訳していたときは、翻訳をやめてから再読み込みしてください。
        </p>
        <p lang="en">
          <strong>This page could not be shown.</strong> Reload it. If your browser was translating the page, turn the
          translation off first: the site is in Japanese and English.
        </p>
        <p>
          <Button kind="main" onClick={() => window.location.reload()}>
            <span lang="ja">再読み込み</span> / <span lang="en">Reload</span>
          </Button>
        </p>
        <p translate="no">
          <code translate="no">{error.message}</code>
        </p>
      </div>
    </main>
  );
}
