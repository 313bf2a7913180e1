// A form field: label, hint, control and problem, associated for screen readers.
import clsx from 'clsx';
import {type ComponentProps, type ReactNode, type Ref, useId, useLayoutEffect} from 'react';

/** Spread it on `<input>`, `<select>` or `<textarea>`. */
type ControlProps = {
  id: string;
  className: string;
  'aria-invalid': boolean;
  'aria-describedby': string | undefined;
};

type Props = {
  /** Of the control. */
  id: string;
  label: ReactNode;
  hint?: ReactNode;
  /** What is wrong and what to do, if anything. */
  problem?: ReactNode;
  className?: string | undefined;
  /** A button that fills in the control, say. */
  beside?: ReactNode;
  children: (control: ControlProps) => ReactNode;
};

function Field({id, label, hint, problem, className, beside, children}: Props) {
  const describedBy = clsx(hint && `${id}hint`, problem && `${id}problem`) || undefined;
  const control = children({
    id,
    className: 'ui-input',
    'aria-invalid': Boolean(problem),
    'aria-describedby': describedBy,
  });
  return (
    <div className={clsx('ui-field', className)}>
      <label htmlFor={id}>{label}</label>
      {beside ? (
        <div className="ui-field__row">
          {control}
          {beside}
        </div>
      ) : (
        control
      )}
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

type FieldProps = Omit<Props, 'id' | 'children'>;

/**
 * One line of text, or several with `rows`; further props as for `<input>`. Without `spellCheck`, because browsers may
 * send what they check. What was typed before the page was hydrated is taken over.
 */
export function TextField({
  label,
  hint,
  problem,
  className,
  beside,
  rows,
  onValue,
  ...input
}: FieldProps &
  Omit<ComponentProps<'input'>, 'className' | 'onChange' | 'ref'> & {
    ref?: Ref<HTMLInputElement> | Ref<HTMLTextAreaElement>;
    value: string;
    rows?: number | undefined;
    onValue: (text: string) => void;
  }) {
  const id = useId();
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when the field is hydrated
  useLayoutEffect(() => {
    const typed = (document.getElementById(id) as HTMLInputElement | null)?.value;
    if (typed && typed !== input.value) onValue(typed);
  }, []);
  return (
    <Field id={id} label={label} hint={hint} problem={problem} className={className} beside={beside}>
      {(control) => {
        const shared: object = {autoComplete: 'off', spellCheck: false, ...input, ...control};
        return rows === undefined ? (
          <input type="text" {...shared} onChange={({target}) => onValue(target.value)} />
        ) : (
          <textarea {...shared} rows={rows} onChange={({target}) => onValue(target.value)} />
        );
      }}
    </Field>
  );
}

/** A choice from a list; each option is its value and its label. */
export function SelectField<V extends string>({
  options,
  value,
  onValue,
  ...field
}: FieldProps & {options: readonly (readonly [V, string])[]; value: V; onValue: (value: V) => void}) {
  return (
    <Field id={useId()} {...field}>
      {(control) => (
        <select {...control} value={value} onChange={({target}) => onValue(target.value as V)}>
          {options.map(([code, label]) => (
            <option key={code} value={code}>
              {label}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}

type ChoiceProps<V> = {
  legend: string;
  /** The value of each, its label, and their language if it is not that of the page. */
  options: readonly (readonly [V, label: string, lang?: string])[];
  value: V;
  onValue: (value: V) => void;
  describedBy?: string;
  /** Shown after the boxes. */
  children?: ReactNode;
};

/** One of a few, as boxes in a row. */
export function ChoiceField<V extends string | number>(props: ChoiceProps<V>) {
  const {legend, options, value, onValue, describedBy, children} = props;
  const name = useId();
  return (
    <fieldset className="ui-choice" aria-describedby={describedBy}>
      <legend>{legend}</legend>
      {options.map(([code, label, lang]) => (
        <label key={code} lang={lang} className="ui-tick">
          <input type="radio" name={name} checked={code === value} onChange={() => onValue(code)} />
          <span key={label}>{label}</span>
        </label>
      ))}
      {children}
    </fieldset>
  );
}
