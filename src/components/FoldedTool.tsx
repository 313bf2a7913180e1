// A tool inside a page of another subject: a fold. What is in it is drawn, and its code loaded, when the fold is opened.
import Translate from '@docusaurus/Translate';
import {type ReactNode, useState} from 'react';
import styles from './FoldedTool.module.css';

/** @param title what the tool is for @param children are drawn from the first opening on, and stay when it is closed */
export function FoldedTool({title, children}: {title: ReactNode; children: ReactNode}): ReactNode {
  const [wasOpened, setOpened] = useState(false);
  return (
    <details
      className={styles.fold}
      onToggle={(event) => {
        // The events of folds inside come here, too.
        if (event.target === event.currentTarget) setOpened(true);
      }}
    >
      <summary>{title}</summary>
      <noscript>
        <p>
          <Translate id="foldedTool.noScript">この道具を使うには、ブラウザのJavaScriptを有効にしてください。</Translate>
        </p>
      </noscript>
      {wasOpened && children}
    </details>
  );
}
