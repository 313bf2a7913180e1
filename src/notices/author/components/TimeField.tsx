// A field for a day or a time: shows how the input is read, with its weekday, and has a button for now.
import {Button} from '../../../components/Button';
import {TextField} from '../../../components/Field';
import {Icon} from '../../../components/Icon';
import {useLocalized, useStaffLocale} from '../../../components/useLocalized';
import {timeInWords} from '../../../lib/dates-in-words';
import {readTypedTime} from '../typed-time';
import {messages} from './messages';
import styles from './StaffNotice.module.css';

/** The present time as staff would type it: `11/29 02:05`. */
export function typedNow(now: number): string {
  const [, month, day, time] = /^\d+-(\d+)-(\d+)T(\d+:\d+)/.exec(readTypedTime('now', now).value ?? '') ?? [];
  return `${Number(month)}/${Number(day)} ${time}`;
}

export function RequiredLabel({text, isRequired}: {text: string; isRequired: boolean}) {
  const t = useLocalized();
  return (
    <>
      <span>{text}</span>
      {isRequired && <span className={styles.required}>{t(messages.required)}</span>}
    </>
  );
}

type Props = {
  label: string;
  isRequired?: boolean;
  hint?: string | undefined;
  problem?: string | undefined;
  value: string;
  onValue: (text: string) => void;
  onBlur?: () => void;
  now: number;
  /** Is now a sensible value of it? */
  hasNow?: boolean;
};

export function TimeField({label, isRequired = false, hint, problem, value, now, hasNow = false, ...field}: Props) {
  const t = useLocalized();
  const locale = useStaffLocale();
  const read = readTypedTime(value, now).value;
  const text = read && timeInWords(read, locale);
  return (
    <TextField
      {...field}
      value={value}
      label={<RequiredLabel text={label} isRequired={isRequired} />}
      hint={
        (hint || text) && (
          <>
            {text && <b key={text}>→ {text}</b>}
            {hint && <span key={hint}>{hint}</span>}
          </>
        )
      }
      problem={problem && <span key={problem}>{problem}</span>}
      beside={
        hasNow && (
          <Button onClick={() => field.onValue(typedNow(now))}>
            <Icon name="clock" />
            <span>{t(messages.now)}</span>
          </Button>
        )
      }
    />
  );
}
