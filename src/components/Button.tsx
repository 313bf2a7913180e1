// Buttons: ordinary, main (one on a screen), plain (like a link); and those that save or choose a file.
import clsx from 'clsx';
import type {ComponentProps, ReactNode} from 'react';

const looks = {
  button: 'ui-button ui-button--quiet ui-button--small',
  main: 'ui-button',
  plain: 'ui-button ui-button--text ui-button--small',
};

/** `kind` is its look; all else as `<button>`. */
export function Button({kind = 'button', className, ...props}: ComponentProps<'button'> & {kind?: keyof typeof looks}) {
  return <button type="button" className={clsx(looks[kind], className)} {...props} />;
}

/** Text for screen readers only. */
export function VisuallyHidden(props: ComponentProps<'span'>) {
  return <span {...props} className="ui-hidden" />;
}

/** Milliseconds: some browsers fetch the content after the click has been handled. */
const OBJECT_URL_LIFETIME_MS = 10_000;

type Props = {
  name: string;
  type?: string;
  /** A function is called when the button is pressed. */
  content: string | Uint8Array | (() => string);
  children: ReactNode;
};

/** Saves a file that was made in the browser. */
export function saveFile(name: string, content: string | Uint8Array, type = 'text/plain'): void {
  const part = typeof content === 'string' ? content : new Uint8Array(content);
  const address = URL.createObjectURL(new Blob([part], {type}));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), OBJECT_URL_LIFETIME_MS);
}

/** Saves a file that is made in the browser. */
export function DownloadButton({name, type, content, children}: Props) {
  const save = (): void => saveFile(name, typeof content === 'function' ? content() : content, type);
  return (
    <button type="button" className={looks.button} onClick={save}>
      {children}
    </button>
  );
}

type FileProps = {
  /** The types that the dialog offers first: `.xlsx`, `text/*`. */
  accept?: string;
  onFile: (file: File) => void;
  children: ReactNode;
};

/** Opens the file dialog. The same file can be chosen twice in a row. */
export function FileButton({accept, onFile, children}: FileProps) {
  return (
    <label className={looks.button}>
      {children}
      <input
        type="file"
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
