// A form field: label, hint, control and problem, associated for screen readers.
import clsx from 'clsx';
import {type ReactNode, useId} from 'react';

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
    <div className={clsx('ui-field', className)}>
      <label htmlFor={id}>{label}</label>
      {children({
        id,
        className: 'ui-input',
        'aria-invalid': Boolean(problem),
        'aria-describedby': describedBy,
      })}
      {hint && (
        <span className="ui-field__hint" id={`${id}hint`}>
          {hint}
        </span>
      )}
      <span role="status">
        {problem && (
          <span className="ui-field__error" id={`${id}problem`}>
            {problem}
          </span>
        )}
      </span>
    </div>
  );
}
