// The usage-fee estimator: lines of a plan on one side, what they cost on the other, worked out in the browser while typing.
import Translate, {translate} from '@docusaurus/Translate';
import {type ReactNode, useEffect, useMemo, useReducer, useRef, useState} from 'react';
import {feeExamples} from '../../data/fee-examples';
import {shareProblemWords} from '../../data/fee-words/share';
import {priceList, tariffs} from '../../data/tariffs';
import {type ServiceCode, serviceCodes} from '../../domain/fees/code';
import {planOfExample} from '../../domain/fees/example';
import {readShared, sharedText} from '../../domain/fees/share';
import type {ShareProblem} from '../../domain/fees/share-problem';
import {CopyText} from '../../ui/CopyText';
import {useLocale, useLocalized} from '../../ui/useLocalized';
import {draftOf, emptyDraft, reduceDraft} from './draft';
import {EstimateReport} from './EstimateReport';
import styles from './FeeEstimator.module.css';
import {filledIn} from './filled-in';
import {keepDraft, keptDraft} from './kept-draft';
import {LineEditor} from './LineEditor';
import {workOut} from './worked-out';

const latestYear = Math.max(...tariffs.map(({confirmedThrough}) => confirmedThrough));
const years = [latestYear - 1, latestYear, latestYear + 1];
const SHARED = 'plan';

/** The tool. */
export function FeeEstimator(): ReactNode {
  const t = useLocalized();
  const locale = useLocale();
  const [{draft, past}, dispatch] = useReducer(reduceDraft, {draft: emptyDraft(latestYear), past: []});
  const [shareProblems, setShareProblems] = useState<ShareProblem[]>([]);
  const [service, setService] = useState<ServiceCode>('storage-general');
  const [link, setLink] = useState<string>();
  const isRead = useRef(false);

  useEffect(() => {
    const text = new URLSearchParams(window.location.search).get(SHARED);
    if (text !== null) {
      const {plan, problems} = readShared(text, tariffs, latestYear);
      dispatch({kind: 'replace', draft: draftOf(plan)});
      setShareProblems(problems);
    } else {
      const kept = keptDraft();
      if (kept) {
        dispatch({kind: 'replace', draft: kept});
      }
    }
    isRead.current = true;
  }, []);

  useEffect(() => {
    if (isRead.current) {
      keepDraft(draft);
    }
    setLink(undefined);
  }, [draft]);

  const worked = useMemo(() => workOut(draft, tariffs), [draft]);
  const share = (): void => {
    if (worked) {
      const {origin, pathname} = window.location;
      setLink(`${origin}${pathname}?${SHARED}=${sharedText(worked.plan)}`);
    }
  };

  return (
    <section
      className={styles.tool}
      aria-label={translate({id: 'fees.label', message: '利用料金の見積もり'})}
    >
      {shareProblems.length > 0 && (
        <div className={styles.problems} role="status">
          <p>
            <Translate id="fees.linkProblems">
              リンクの一部を読めませんでした。読めた分は下に入っています。
            </Translate>
          </p>
          <ul>
            {shareProblems.map(({position, code}) => (
              <li key={`${position}${code}`}>{filledIn(t(shareProblemWords[code]), {position}, locale)}</li>
            ))}
          </ul>
        </div>
      )}
      <div className={styles.head}>
        <label className={styles.field}>
          <span className={styles.label}>
            <Translate id="fees.year">年度（4月1日から翌年3月31日）</Translate>
          </span>
          <select
            className={styles.select}
            value={draft.fiscalYear}
            onChange={(event) => dispatch({kind: 'year', fiscalYear: Number(event.target.value)})}
          >
            {years.map((year) => (
              <option key={year} value={year}>
                {year}
              </option>
            ))}
          </select>
        </label>
        <div className={styles.field}>
          <label className={styles.label} htmlFor="fees-service">
            <Translate id="fees.service">使うもの</Translate>
          </label>
          <span className={styles.adder}>
            <select
              id="fees-service"
              className={styles.select}
              value={service}
              onChange={(event) => setService(event.target.value as ServiceCode)}
            >
              {serviceCodes.map((code) => (
                <option key={code} value={code}>
                  {t(priceList.services[code].name)}
                </option>
              ))}
            </select>
            <button
              type="button"
              className={styles.main}
              onClick={() => {
                const [node = 'cpu-1'] = priceList.services[service].nodes;
                dispatch({kind: 'new', service, node});
              }}
            >
              <Translate id="fees.add">追加</Translate>
            </button>
          </span>
        </div>
      </div>
      <p className={styles.presets}>
        <span className={styles.hint}>
          <Translate id="fees.presets">例から始める:</Translate>
        </span>
        {feeExamples.map((example) => (
          <button
            key={example.name}
            type="button"
            className={styles.plain}
            onClick={() => dispatch({kind: 'add', lines: planOfExample(example, draft.fiscalYear).lines})}
          >
            {t(example.description)}
          </button>
        ))}
      </p>
      <ol className={styles.lines}>
        {draft.lines.map((line, index) => (
          <LineEditor
            key={line.id}
            line={line}
            number={index + 1}
            count={draft.lines.length}
            problems={worked?.problems.get(line.id) ?? []}
            dispatch={dispatch}
          />
        ))}
      </ol>
      <p className={styles.actions}>
        <button
          type="button"
          className={styles.button}
          disabled={past.length === 0}
          onClick={() => dispatch({kind: 'undo'})}
        >
          <Translate id="fees.undo">元に戻す</Translate>
        </button>
        <button
          type="button"
          className={styles.button}
          disabled={!worked || worked.ids.length === 0}
          onClick={share}
        >
          <Translate id="fees.share">共有リンクを作る</Translate>
        </button>
      </p>
      {link && (
        <CopyText
          wrap
          label={translate({
            id: 'fees.link',
            message: '計算に入っている行が、すべてこのリンクに入っています（名前は入りません）',
          })}
          text={link}
        />
      )}
      {worked && worked.ids.length > 0 && <EstimateReport draft={draft} worked={worked} />}
    </section>
  );
}
