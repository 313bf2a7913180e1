// One screen of the web application form as a picture made of text: nothing can be entered.
import clsx from 'clsx';
import {useLocalized} from '../components/useLocalized';
import {messages} from './messages';
import styles from './WebFormScreen.module.css';
import {type FormScreen, formScreens} from './web-form-messages';

function Progress({at}: {at: number}) {
  const step = 44;
  const width = step * (formScreens.length - 1) + 24;
  return (
    <svg viewBox={`0 0 ${width} 24`} width={width} height="24" aria-hidden="true">
      <line x1="12" y1="12" x2={width - 12} y2="12" />
      {formScreens.map((screen, index) => (
        <circle
          key={screen.name}
          cx={12 + index * step}
          cy="12"
          r={index === at ? 9 : 6}
          className={clsx(index < at && styles.passed, index === at && styles.here)}
        />
      ))}
    </svg>
  );
}

export function WebFormScreen({name}: {name: FormScreen['name']}) {
  const t = useLocalized();
  const at = formScreens.findIndex((candidate) => candidate.name === name);
  const screen = formScreens[at];
  if (!screen) throw new Error(`<WebFormScreen name="${name}" />: no such screen in src/site/web-form.ts.`);
  const count = t(messages.formCount, {at: String(at + 1), all: String(formScreens.length)});
  return (
    <figure className={`ui-card ${styles.screen}`} aria-label={`${count}: ${t(screen.title)}`}>
      <div className={styles.bar}>
        <Progress at={at} />
        <span className="ui-field__hint">{count}</span>
      </div>
      <p>
        <b>{t(screen.title)}</b>
      </p>
      {screen.lead && <p>{t(screen.lead)}</p>}
      {screen.fields.length > 0 && (
        <ul className={`ui-fields ${styles.fields}`}>
          {screen.fields.map((field) => (
            <li key={t(field.label)} className={styles[field.shape]}>
              <span>
                {t(field.label)}
                {field.required && <span className={styles.required}>{t(messages.formRequired)}</span>}
              </span>
              <span className={styles.input} aria-hidden="true" />
            </li>
          ))}
        </ul>
      )}
      <p className="ui-buttons">
        {screen.buttons.map((button) => (
          <span key={t(button)} className="ui-chip">
            {t(button)}
          </span>
        ))}
      </p>
      <figcaption className="ui-field__hint">{t(messages.formCaption)}</figcaption>
    </figure>
  );
}
