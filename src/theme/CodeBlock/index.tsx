// A block of code with a copy button. Without the theme's highlighter, a fifth of the scripts of every page.
import clsx from 'clsx';
import {Children, type ReactNode} from 'react';
import {CopyButton} from '../../components/CopyText';
import styles from './styles.module.css';

/** The output of a program: nothing to copy. */
const SAMPLE = 'language-output';

/** @param className such as `language-bash` */
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
