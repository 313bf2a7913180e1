// Hands a text or bytes over as a file, made in the browser: nothing is fetched or sent.
import type {ReactNode} from 'react';
import styles from './Button.module.css';

/** Some browsers fetch the content only after the click was dealt with: its address must live as long. */
const ADDRESS_LIVES = 10_000;

type Props = {
  /** Of the file. */
  name: string;
  /** Its MIME type. */
  type?: string;
  /** The whole content; a function is asked for it when the button is pressed. */
  content: string | Uint8Array | (() => string);
  children: ReactNode;
};

/** A button that saves the file. */
export function DownloadButton({name, type = 'text/plain', content, children}: Props): ReactNode {
  const save = (): void => {
    const now = typeof content === 'function' ? content() : content;
    const part = typeof now === 'string' ? now : new Uint8Array(now);
    const address = URL.createObjectURL(new Blob([part], {type}));
    const link = document.createElement('a');
    link.href = address;
    link.download = name;
    link.click();
    setTimeout(() => URL.revokeObjectURL(address), ADDRESS_LIVES);
  };
  return (
    <button type="button" className={styles.button} onClick={save}>
      {children}
    </button>
  );
}
