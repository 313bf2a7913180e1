// The bar above a page that came from the kept copy: since when it is kept, what may be newer, and the way to the present page.
import {useLocation} from '@docusaurus/router';
import Translate, {translate} from '@docusaurus/Translate';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import {type ReactNode, useEffect, useState} from 'react';
import {keptAttributes} from '../../offline/contract';
import {Button} from '../../ui/Button';
import {useNow} from '../../ui/useNow';
import {ageOf} from './age';
import styles from './KeptCopyBar.module.css';
import {usePresentPage} from './usePresentPage';

/** Pages that say what is going on now. */
const showsStates = /^(?:\/en)?\/(?:$|status\/|blog\/|subscribe\/|application\/registration\/)/;

function Said({date, age}: {date: string; age: string}): ReactNode {
  return document.documentElement.getAttribute(keptAttributes.reason) === 'slow' ? (
    <Translate id="offline.slow" values={{date, age}}>
      {'サーバーの返事が遅いため、{date}（{age}）に保存した内容を表示しています。'}
    </Translate>
  ) : (
    <Translate id="offline.down" values={{date, age}}>
      {'通信できないため、{date}（{age}）に保存した内容を表示しています。'}
    </Translate>
  );
}

/** The bar. It is drawn only where the page came from the kept copy. */
export default function KeptCopyBar(): ReactNode {
  const {pathname} = useLocation();
  const {i18n} = useDocusaurusContext();
  const now = useNow();
  const present = usePresentPage();
  // A screen reader says what comes into a status that is already there.
  const [drawn, setDrawn] = useState(false);
  useEffect(() => setDrawn(true), []);

  const keptAt = Number(document.documentElement.getAttribute(keptAttributes.at));
  const {value, unit} = ageOf((now ?? keptAt) - keptAt);
  const date = new Intl.DateTimeFormat(i18n.currentLocale === 'ja' ? 'ja-JP' : 'en-GB', {
    dateStyle: 'long',
    timeStyle: 'short',
  }).format(keptAt);
  const age = new Intl.RelativeTimeFormat(i18n.currentLocale).format(-value, unit);

  return (
    <aside
      className={present === 'same' ? undefined : styles.bar}
      aria-label={translate({id: 'offline.label', message: '保存した内容'})}
    >
      <p role="status" className={styles.said}>
        {drawn && present === 'unknown' && (
          <>
            <Said date={date} age={age} />
            {showsStates.test(pathname) && (
              <>
                {' '}
                <strong>
                  <Translate id="offline.newer">これより新しいお知らせが出ているかもしれません。</Translate>
                </strong>
              </>
            )}
          </>
        )}
        {drawn && present === 'other' && (
          <Translate id="offline.back" values={{date}}>
            {'通信できるようになりました。表示しているのは、{date}に保存した内容です。'}
          </Translate>
        )}
      </p>
      {present === 'other' && (
        <Button kind="plain" onClick={() => window.location.reload()}>
          <Translate id="offline.load">今のページを読み込む</Translate>
        </Button>
      )}
    </aside>
  );
}
