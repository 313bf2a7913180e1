// A button that opens the computer's own file dialog. The file is handed to the page and goes nowhere else.
import type {ReactNode} from 'react';
import styles from './Button.module.css';

type Props = {
  /** What the dialog offers first: `.xlsx`, `text/*`. */
  accept?: string;
  onFile: (file: File) => void;
  children: ReactNode;
};

/** The same file can be picked twice in a row. */
export function FileButton({accept, onFile, children}: Props): ReactNode {
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
          if (file) {
            onFile(file);
          }
        }}
      />
    </label>
  );
}
