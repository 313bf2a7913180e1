// The site's buttons: ordinary, main (one on a screen), plain (looks like a link), icon (one sign, its words for screen readers).
import clsx from 'clsx';
import type {ComponentProps, ReactNode} from 'react';
import styles from './components.module.css';

/** Takes what `<button>` takes; `kind` is its look. */
export function Button({
  kind = 'button',
  className,
  ...props
}: ComponentProps<'button'> & {kind?: 'button' | 'main' | 'plain' | 'icon'}): ReactNode {
  return <button type="button" className={clsx(styles[kind], className)} {...props} />;
}

/** Words that only screen readers say. Takes what `<span>` takes. */
export function Unseen(props: ComponentProps<'span'>): ReactNode {
  return <span {...props} className={styles.unseen} />;
}

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

type FileProps = {
  /** What the dialog offers first: `.xlsx`, `text/*`. */
  accept?: string;
  onFile: (file: File) => void;
  children: ReactNode;
};

/** The same file can be picked twice in a row. */
export function FileButton({accept, onFile, children}: FileProps): ReactNode {
  return (
    <label className={styles.file}>
      {children}
      <input
        type="file"
        className={styles.fileInput}
        accept={accept}
        onChange={(event) => {
          const [file] = event.target.files ?? [];
          event.target.value = '';
          if (file) onFile(file);
        }}
      />
    </label>
  );
}
