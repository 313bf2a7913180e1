// The name of a field, and whether it has to be filled in.
import {useLocalized} from '../../../components/useLocalized';
import {messages} from './messages';
import styles from './StaffNotice.module.css';

export function RequiredLabel({text, isRequired}: {text: string; isRequired: boolean}) {
  const t = useLocalized();
  return (
    <>
      <span>{text}</span>
      {isRequired && <span className={styles.required}>{t(messages.required)}</span>}
    </>
  );
}
