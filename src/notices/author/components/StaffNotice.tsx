// The staff's form for notices: what is typed becomes two files and a preview. Nothing is stored or sent.
import Translate, {translate} from '@docusaurus/Translate';
import {type ReactNode, useMemo, useReducer} from 'react';
import {useNow} from '../../../components/useNow';
import {dateInJapan} from '../../../lib/civil-date';
import {useAllNotices, useBuiltNotices} from '../../components/useNotices';
import type {PublishedNotice} from '../../published';
import {ChangeNotice} from './ChangeNotice';
import {MissingList} from './MissingList';
import {NoticeForm} from './NoticeForm';
import {NoticePreview} from './NoticePreview';
import {changedDraft, emptyDraft, formSite, isTyped, outcomeOf, requestOf, shownProblems} from './notice-draft';
import {previewOf} from './notice-preview';
import styles from './StaffNotice.module.css';
import {TakeFiles} from './TakeFiles';
import {useLeaveGuard} from './useLeaveGuard';

/** The form, once the reader's clock is known. */
export function StaffNotice(): ReactNode {
  const now = useNow();
  const {notices} = useBuiltNotices();
  const all = useAllNotices(true);
  return now === undefined ? (
    <p>
      <Translate id="staffNotice.needsScript">
        このページはブラウザの中で動きます。JavaScriptを使えるようにして、開き直してください。
      </Translate>
    </p>
  ) : (
    <StaffNoticeAt now={now} notices={all ?? notices} />
  );
}

function StaffNoticeAt({now, notices}: {now: number; notices: readonly PublishedNotice[]}): ReactNode {
  const [draft, change] = useReducer(changedDraft, emptyDraft);
  const today = dateInJapan(now);
  const site = useMemo(() => formSite(notices.map(({slug}) => slug)), [notices]);
  const request = useMemo(() => requestOf(draft, today), [draft, today]);
  const outcome = useMemo(() => outcomeOf(request, site), [request, site]);
  const preview = useMemo(() => previewOf(request, site), [request, site]);
  useLeaveGuard(
    isTyped(draft),
    translate({
      id: 'staffNotice.leave',
      message: '書いたものは保存されていません。このページを離れると消えます。離れますか。',
    }),
  );
  return (
    <>
      <h2>
        <Translate id="staffNotice.new">新しいお知らせを書く</Translate>
      </h2>
      <div className={styles.columns}>
        <form className={styles.form} onSubmit={(event) => event.preventDefault()} noValidate>
          <NoticeForm
            draft={draft}
            change={change}
            problems={shownProblems(outcome.problems, draft)}
            notices={notices}
            today={today}
          />
          <MissingList draft={draft} change={change} problems={outcome.problems} />
        </form>
        <NoticePreview preview={preview} now={now} />
      </div>
      {draft.asked && outcome.files && <TakeFiles files={outcome.files} slug={outcome.slug} />}
      <ChangeNotice notices={notices} now={now} />
    </>
  );
}
