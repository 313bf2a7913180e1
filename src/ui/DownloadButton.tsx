// Hands a text over as a file, made in the browser: nothing is fetched or sent.
import type {ReactNode} from 'react';
import styles from './Button.module.css';

/** @param name of the file @param text its whole content */
export function DownloadButton({
  name,
  text,
  children,
}: {
  name: string;
  text: string;
  children: ReactNode;
}): ReactNode {
  const save = (): void => {
    const address = URL.createObjectURL(new Blob([text], {type: 'text/plain'}));
    const link = document.createElement('a');
    link.href = address;
    link.download = name;
    link.click();
    URL.revokeObjectURL(address);
  };
  return (
    <button type="button" className={styles.button} onClick={save}>
      {children}
    </button>
  );
}
