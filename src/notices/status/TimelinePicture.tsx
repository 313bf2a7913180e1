// The picture: a lane for each service, bars for periods, diamonds for what has none, a line at the reader's now.
// It is hidden from screen readers and skipped by the keyboard: the table below it holds the same notices as links.
import Link from '@docusaurus/Link';
import clsx from 'clsx';
import {useLayoutEffect, useRef, useState} from 'react';
import {useLocale, useLocalized} from '../../components/useLocalized';
import {months, periodInWords} from '../../lib/dates-in-words';
import type {Locale} from '../../lib/localized';
import {noticeKindWords, stateWord, stateWords} from '../notice-words';
import type {PublishedNotice} from '../published';
import {services} from '../services';
import {type NoticeState, periodsOf} from '../state';
import {type Lane, lanesOf, shownState, spanOf, type TimeWindow} from '../timeline';
import {BAR_HEIGHT, diamond, draw, outline, ROW_HEIGHT, ticksOf, widthOf, xOf} from './drawing';
import {messages} from './messages';
import styles from './StatusTimeline.module.css';

const AXIS = 44;
const LANE_PADDING = 6;
const LAST_LABEL = 60;

const looks: Record<Exclude<NoticeState, 'in-force'>, string | undefined> = {
  scheduled: styles.scheduled,
  ended: styles.ended,
  postponed: styles.off,
  cancelled: styles.off,
  superseded: styles.off,
};

const lookOf = ({kind}: PublishedNotice, state: NoticeState | undefined): string | undefined =>
  state === undefined ? styles.news : state === 'in-force' ? styles[kind] : looks[state];

type Props = {
  /** Those that the picture shows, newest first. */
  notices: readonly PublishedNotice[];
  window: TimeWindow;
  now: number;
  /** The service that the reader chose. */
  service: string | undefined;
};

/** Scrolls inside itself where the screen is narrow, at first to now. */
export function TimelinePicture({notices, window, now, service}: Props) {
  const t = useLocalized();
  const frame = useRef<HTMLElement>(null);
  const [room, setRoom] = useState(0);
  const width = widthOf(window, room);
  const nowAt = window.from <= now && now < window.until ? xOf(now, window, width) : undefined;
  const middle = nowAt ?? width;
  useLayoutEffect(() => {
    const element = frame.current;
    if (!element) return;
    setRoom(element.clientWidth);
    const observer = new ResizeObserver(() => setRoom(element.clientWidth));
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  useLayoutEffect(() => {
    if (frame.current) frame.current.scrollLeft = middle - room / 2;
  }, [middle, room]);
  const seenFrom = Math.max(0, Math.min(middle - room / 2, width - room));
  return (
    <figure>
      <section
        ref={frame}
        className={styles.scroll}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard (WCAG 2.1.1)
        tabIndex={0}
        aria-label={t(messages.picture)}
      >
        <div className={styles.canvas} aria-hidden="true">
          <Axis window={window} width={width} nowAt={nowAt} />
          {lanesOf(notices.flatMap(periodsOf), services, service).map((lane) => (
            <div key={lane.service.code} className={styles.lane} data-lane={lane.service.code}>
              <p>
                <span>{t(lane.service.name)}</span>
              </p>
              <LanePicture lane={lane} window={window} width={width} now={now} nowAt={nowAt} seenFrom={seenFrom + 8} />
            </div>
          ))}
        </div>
      </section>
      <Legend />
    </figure>
  );
}

function Axis({window, width, nowAt}: {window: TimeWindow; width: number; nowAt: number | undefined}) {
  const t = useLocalized();
  const locale = useLocale();
  return (
    <svg width={width} height={AXIS} viewBox={`0 0 ${width} ${AXIS}`} aria-hidden="true">
      {ticksOf(window, width).map(({x, name, isYear}, index) => (
        <g key={name}>
          <path className={styles.tick} d={`M${x} ${AXIS - 8}V${AXIS}`} />
          {x + LAST_LABEL / 2 < width && (
            <text className={styles.month} x={x + 3} y={AXIS - 6}>
              {monthInWords(name, locale, isYear, index === 0)}
            </text>
          )}
        </g>
      ))}
      {nowAt !== undefined && (
        <>
          <path className={styles.now} d={`M${nowAt} 18V${AXIS}`} />
          <text className={styles.nowName} x={Math.min(Math.max(nowAt, 20), width - 20)} y={13} textAnchor="middle">
            {t(messages.now)}
          </text>
        </>
      )}
    </svg>
  );
}

/** A month at its tick: with its year where that is new; a tick of a year says the year alone. */
function monthInWords(name: string, locale: Locale, isYear: boolean, isFirst: boolean): string {
  const [year = '', month = ''] = name.split('-');
  if (isYear) return year;
  const word = locale === 'ja' ? `${Number(month)}月` : (months[Number(month) - 1] ?? month).slice(0, 3);
  if (!isFirst && month !== '01') return word;
  return locale === 'ja' ? `${year}年${word}` : `${word} ${year}`;
}

function LanePicture({
  lane,
  window,
  width,
  now,
  nowAt,
  seenFrom,
}: {
  lane: Lane<PublishedNotice>;
  window: TimeWindow;
  width: number;
  now: number;
  nowAt: number | undefined;
  seenFrom: number;
}) {
  const items = lane.notices.map((notice) => ({notice, title: notice.title, span: spanOf(notice)}));
  const {drawn, rows} = draw(items, window, width, seenFrom);
  const height = rows * ROW_HEIGHT + LANE_PADDING;
  return (
    <svg width={width} height={height} viewBox={`0 0 ${width} ${height}`} aria-hidden="true">
      {ticksOf(window, width).map(({x}) => (
        <path key={x} className={styles.tick} d={`M${x} 0V${height}`} />
      ))}
      {nowAt !== undefined && <path className={styles.now} d={`M${nowAt} 0V${height}`} />}
      {drawn.map((one) => {
        const {notice} = one.item;
        const state = shownState(notice, now);
        const y = one.row * ROW_HEIGHT + 1;
        const middle = y + BAR_HEIGHT / 2;
        return (
          <Link
            key={`${notice.slug} ${notice.start}`}
            to={`/blog/${notice.slug}/`}
            tabIndex={-1}
            className={clsx(lookOf(notice, state))}
            data-slug={notice.slug}
          >
            <Tip notice={notice} state={state} />
            <path className={styles.shape} d={one.shape === 'mark' ? diamond(one.x, middle) : outline(one, y)} />
            <text x={one.label.x} y={middle + 4.5} textAnchor={one.label.anchor}>
              {one.label.text}
            </text>
          </Link>
        );
      })}
    </svg>
  );
}

/** What a mouse that rests on it shows: the state, the whole title, the period. */
function Tip({notice, state}: {notice: PublishedNotice; state: NoticeState | undefined}) {
  const t = useLocalized();
  const locale = useLocale();
  const word = state && t(stateWord(state, notice.kind));
  const period = periodInWords(notice, locale);
  return <title>{[word && `[${word}]`, notice.title, period].filter(Boolean).join(' ')}</title>;
}

const BAR = 'M1 2H27V16H1Z';
const OPEN = 'M1 2H20L27 9L20 16H1Z';
const DIAMOND = 'M14 2L21 9L14 16L7 9Z';

/** The same looks as in the picture: their classes are shared. */
function Legend() {
  const t = useLocalized();
  const off = [stateWords.postponed, stateWords.cancelled, stateWords.superseded].map((one) => t(one)).join(' / ');
  const samples = [
    ...(['outage', 'maintenance', 'suspension'] as const).map(
      (kind) => [styles[kind], BAR, t(noticeKindWords[kind])] as const,
    ),
    [styles.scheduled, BAR, t(stateWords.scheduled)],
    [styles.ended, BAR, t(stateWords.ended)],
    [styles.off, BAR, off],
    [styles.maintenance, OPEN, t(messages.open)],
    [styles.news, DIAMOND, t(messages.mark)],
  ] as const;
  return (
    <ul className={`ui-buttons ${styles.legend}`} aria-hidden="true">
      {samples.map(([look, d, words]) => (
        <li key={words}>
          <svg className={look} width={28} height={18} viewBox="0 0 28 18" aria-hidden="true">
            <path className={styles.shape} d={d} />
          </svg>{' '}
          {words}
        </li>
      ))}
    </ul>
  );
}
