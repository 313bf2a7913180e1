// A form field: label, hint, control and problem, associated for screen readers.
import clsx from 'clsx';
import {type ReactNode, useId} from 'react';
import styles from './components.module.css';

/** Spread it on `<input>`, `<select>` or `<textarea>`. */
type ControlProps = {
  id: string;
  className: string;
  'aria-invalid': boolean;
  'aria-describedby': string | undefined;
};

type Props = {
  label: ReactNode;
  hint?: ReactNode;
  /** What is wrong and what to do, if anything. */
  problem?: ReactNode;
  className?: string | undefined;
  children: (control: ControlProps) => ReactNode;
};

export function Field({label, hint, problem, className, children}: Props): ReactNode {
  const id = useId();
  const describedBy = clsx(hint && `${id}hint`, problem && `${id}problem`) || undefined;
  return (
    <div className={clsx(styles.field, className)}>
      <label className={styles.label} htmlFor={id}>
        {label}
      </label>
      {children({
        id,
        className: clsx(styles.control),
        'aria-invalid': Boolean(problem),
        'aria-describedby': describedBy,
      })}
      {hint && (
        <span className={styles.hint} id={`${id}hint`}>
          {hint}
        </span>
      )}
      <span role="status">
        {problem && (
          <span className={styles.problem} id={`${id}problem`}>
            {problem}
          </span>
        )}
      </span>
    </div>
  );
}
