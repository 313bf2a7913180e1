// The button that saves the calendar file, with what to know about it.
import Translate, {translate} from '@docusaurus/Translate';
import type {ReactNode} from 'react';
import {DownloadButton} from '../../components/Button';
import {useLocale} from '../../components/useLocalized';
import {fiscalYearOf} from '../../fees/term';
import type {Deadline} from '../deadlines';
import {calendarOf} from './calendar-file';

export function CalendarFile({deadlines}: {deadlines: readonly Deadline[]}): ReactNode {
  const locale = useLocale();
  const year = deadlines[0] ? fiscalYearOf(deadlines[0].start) : '';
  const title = translate({id: 'checklist.calendarName', message: '遺伝研スパコンの期限'});
  return (
    <div>
      <p>
        <Translate id="checklist.calendarHint">
          上の日付を、終日の予定として読み込めます。延長などの変更は入らないので、お知らせで確かめてください。
        </Translate>
      </p>
      <DownloadButton
        name={`nig-deadlines-${year}.ics`}
        type="text/calendar;charset=utf-8"
        content={() => calendarOf(deadlines, title, locale)}
      >
        <Translate id="checklist.calendarSave">カレンダーのファイルを保存（.ics）</Translate>
      </DownloadButton>
    </div>
  );
}
