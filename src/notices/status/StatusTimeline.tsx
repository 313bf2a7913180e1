// What is, was and will be stopped, at the reader's clock: filters, a picture by service, and the same as a table.
import Link from '@docusaurus/Link';
import {Button} from '../../components/Button';
import {SelectField} from '../../components/Field';
import {useAddressState} from '../../components/useAddressState';
import {useLocalized} from '../../components/useLocalized';
import {useNow} from '../../components/useNow';
import {useAllNotices} from '../components/useNotices';
import {noticeKindWords, stateWord} from '../notice-words';
import type {PublishedNotice} from '../published';
import {kinds} from '../schema';
import {partServices, type Service, services} from '../services';
import type {NoticeState} from '../state';
import {calendarYear, passes, reaches, spanOf, type TimeWindow, wholeTime, yearAround, yearsIn} from '../timeline';
import {type Choice, isChoiceKey, type Known, readChoice, statesOffered, writeChoice} from './choice';
import {messages} from './messages';
import {NoticeTable} from './NoticeTable';
import styles from './StatusTimeline.module.css';
import {TimelinePicture} from './TimelinePicture';

/** Everything below the page's heading "timeline". Its height is kept free while the notices are loading. */
export function StatusTimeline() {
  const now = useNow();
  const notices = useAllNotices(true);
  return (
    <div className={styles.frame}>
      {now === undefined || notices === undefined ? <Waiting /> : <Timeline now={now} notices={notices} />}
    </div>
  );
}

/** Also what a browser without scripts shows, and one that cannot load the notices. */
function Waiting() {
  const t = useLocalized();
  return (
    <p className="ui-field__hint">
      {t(messages.waiting)} <Link to="/blog/">{t(messages.list)}</Link>
    </p>
  );
}

function windowOf({year}: Choice, notices: readonly PublishedNotice[], now: number): TimeWindow {
  if (year === undefined) return yearAround(now);
  return year === 'all' ? wholeTime(notices, now) : calendarYear(year);
}

function Timeline({now, notices}: {now: number; notices: readonly PublishedNotice[]}) {
  const t = useLocalized();
  const years = yearsIn(wholeTime(notices, now));
  const [choice, choose] = useChoice({services: partServices.map(({code}) => code), years});
  const window = windowOf(choice, notices, now);
  const shown = notices.filter((notice) => passes(notice, choice, services, now) && reaches(spanOf(notice), window));
  return (
    <>
      <TimelineFilters services={partServices} years={years} choice={choice} choose={choose} />
      <p role="status">{t(messages.count, {shown: String(shown.length), all: String(notices.length)})}</p>
      {shown.length === 0 ? (
        <p className="ui-empty">{t(messages.none)}</p>
      ) : (
        <>
          <TimelinePicture notices={shown} window={window} now={now} service={choice.service} />
          <NoticeTable notices={shown} now={now} page={choice.page} turnTo={(page) => choose({...choice, page})} />
        </>
      )}
    </>
  );
}

type Props = {
  services: readonly Service[];
  /** Newest first. */
  years: readonly number[];
  choice: Choice;
  choose: (choice: Choice) => void;
};

/** A change leads back to the first page of the table. */
function TimelineFilters({services, years, choice, choose}: Props) {
  const t = useLocalized();
  const known = {services: services.map(({code}) => code), years};
  const set = (name: 'year' | 'service' | 'kind' | 'state', value: string) => {
    const pairs = new URLSearchParams(writeChoice({...choice, page: 1}));
    pairs.set(name, value);
    choose(readChoice(pairs.toString(), known));
  };
  const stateLabel = (state: NoticeState): string =>
    [...new Set(kinds.map((kind) => t(stateWord(state, kind))))].join(' / ');
  const labels = {year: messages.time, service: messages.service, kind: messages.kind, state: messages.state};
  type Option = readonly [string, string];
  const option = (value: string, words: string): Option => [value, words];
  const everything = option('', t(messages.everything));
  const filters: Record<keyof typeof labels, Option[]> = {
    year: [
      option('', t(messages.aroundNow)),
      ...years.map((year) => option(String(year), t(messages.year, {year: String(year)}))),
      option('all', everything[1]),
    ],
    service: [everything, ...services.map(({code, name}) => option(code, t(name)))],
    kind: [everything, ...kinds.map((kind) => option(kind, t(noticeKindWords[kind])))],
    state: [everything, ...statesOffered.map((state) => option(state, stateLabel(state)))],
  };
  return (
    <form className={`ui-fields ui-screen ${styles.filters}`} onSubmit={(event) => event.preventDefault()}>
      {(['year', 'service', 'kind', 'state'] as const).map((name) => (
        <SelectField
          key={name}
          label={t(labels[name])}
          options={filters[name]}
          value={String(choice[name] ?? '')}
          onValue={(value) => set(name, value)}
        />
      ))}
      {writeChoice({...choice, page: 1}) !== '' && (
        <Button kind="plain" onClick={() => choose({page: 1})}>
          {t(messages.reset)}
        </Button>
      )}
    </form>
  );
}

/** The choice in the address, and a function that puts another one there without a new entry in the history. */
function useChoice(known: Known): [Choice, (choice: Choice) => void] {
  const [state, write] = useAddressState(isChoiceKey);
  return [readChoice(state, known), (choice) => write(writeChoice(choice), 'replace')];
}
