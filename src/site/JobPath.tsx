// The way from one's own computer to a job: to the right, on narrow screens downwards.
import {Icon} from '../components/Icon';
import {useLocalized} from '../components/useLocalized';
import styles from './JobPath.module.css';
import {jobPathStations, jobPathTitle} from './job-path-messages';

export function JobPath() {
  const t = useLocalized();
  return (
    <div className={styles.frame}>
      <ol className={styles.path} aria-label={t(jobPathTitle)}>
        {jobPathStations.map(({code, icon, name, details, command}) => (
          <li key={code}>
            {command && (
              <span className={styles.way}>
                <code translate="no">{command}</code>
                <Icon name="arrow" />
              </span>
            )}
            <span className={`${styles.station} ${styles[code] ?? ''}`}>
              <Icon name={icon} />
              <b>{t(name)}</b>
              {details.map((detail) => (
                <small key={detail.en}>{t(detail)}</small>
              ))}
            </span>
          </li>
        ))}
      </ol>
    </div>
  );
}
