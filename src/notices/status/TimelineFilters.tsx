// The choices above the timeline: which time, which service, which kind, which state.
import Translate, {translate} from '@docusaurus/Translate';
import clsx from 'clsx';
import type {ReactNode} from 'react';
import {Button} from '../../components/Button';
import {Field} from '../../components/Field';
import {useLocalized} from '../../components/useLocalized';
import {noticeKindWords} from '../notice-kind-words';
import {resolvedWord, stateWords} from '../notice-words';
import {kinds} from '../schema';
import type {Service} from '../service';
import type {NoticeState} from '../state';
import {type Choice, readChoice, statesOffered, writeChoice} from './choice';
import styles from './StatusTimeline.module.css';

type Option = {value: string; label: string};

type Props = {
  services: readonly Service[];
  /** Newest first. */
  years: readonly number[];
  choice: Choice;
  choose: (choice: Choice) => void;
};

/** A change leads back to the first page of the table. */
export function TimelineFilters({services, years, choice, choose}: Props): ReactNode {
  const t = useLocalized();
  const known = {services: services.map(({code}) => code), years};
  const set = (name: 'year' | 'service' | 'kind' | 'state', value: string) => {
    const query = new URLSearchParams(writeChoice({...choice, page: 1}));
    query.set(name, value);
    choose(readChoice(query.toString(), known));
  };
  const stateWord = (state: NoticeState): string =>
    state === 'ended' ? `${t(stateWords.ended)} / ${t(resolvedWord)}` : t(stateWords[state]);
  const everything = translate({id: 'status.everything', message: 'すべて'});
  return (
    <form className={styles.filters} onSubmit={(event) => event.preventDefault()}>
      <Choose
        label={translate({id: 'status.time', message: '期間'})}
        value={String(choice.year ?? '')}
        set={(value) => set('year', value)}
        options={[
          {value: '', label: translate({id: 'status.aroundNow', message: '今月の前後（12か月）'})},
          ...years.map((year) => ({
            value: String(year),
            label: translate({id: 'status.year', message: '{year}年'}, {year}),
          })),
          {value: 'all', label: everything},
        ]}
      />
      <Choose
        label={translate({id: 'status.service', message: 'サービス'})}
        value={choice.service ?? ''}
        set={(value) => set('service', value)}
        options={[{value: '', label: everything}, ...services.map(({code, name}) => ({value: code, label: t(name)}))]}
      />
      <Choose
        label={translate({id: 'status.kind', message: '種類'})}
        value={choice.kind ?? ''}
        set={(value) => set('kind', value)}
        options={[
          {value: '', label: everything},
          ...kinds.map((kind) => ({value: kind, label: t(noticeKindWords[kind])})),
        ]}
      />
      <Choose
        label={translate({id: 'status.state', message: '状態'})}
        value={choice.state ?? ''}
        set={(value) => set('state', value)}
        options={[
          {value: '', label: everything},
          ...statesOffered.map((state) => ({value: state, label: stateWord(state)})),
        ]}
      />
      {writeChoice({...choice, page: 1}) !== '' && (
        <Button kind="plain" onClick={() => choose({page: 1})}>
          <Translate id="status.reset">条件をすべて外す</Translate>
        </Button>
      )}
    </form>
  );
}

function Choose({
  label,
  value,
  options,
  set,
}: {
  label: string;
  value: string;
  options: readonly Option[];
  set: (value: string) => void;
}): ReactNode {
  return (
    <Field label={label} className={clsx(styles.filter)}>
      {(control) => (
        <select {...control} value={value} onChange={(event) => set(event.target.value)}>
          {options.map((option) => (
            <option key={option.value} value={option.value}>
              {option.label}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}
