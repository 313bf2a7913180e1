// A block of code: the text as it is typed, and a button that copies it. Without the theme's highlighter, which was a fifth of every page's scripts.
import clsx from 'clsx';
import {Children, type ReactNode} from 'react';
import {CopyButton} from '../../components/CopyText';
import styles from './styles.module.css';

/** What a program prints, for comparison: nobody is to paste it anywhere. */
const SAMPLE = 'language-output';

/** @param className `language-bash` and the like, as Markdown gives it @param children the text of the block */
export default function CodeBlock({className, children}: {className?: string; children?: ReactNode}): ReactNode {
  const text = Children.toArray(children).join('').replace(/\n$/, '');
  const [firstLine = ''] = text.split('\n');
  return (
    <div className={clsx(styles.block, className)}>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: the keyboard scrolls it, WCAG 2.1.1 */}
      <pre className={styles.text} tabIndex={0} translate="no">
        <code>{text}</code>
      </pre>
      {!className?.includes(SAMPLE) && (
        <div className={styles.copy}>
          <CopyButton text={text} of={firstLine} />
        </div>
      )}
    </div>
  );
}
