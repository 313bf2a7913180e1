// The ways to take the steps along: paper, text, link, the e-mail to the help desk and the text for the responsible person.
import Translate, {translate} from '@docusaurus/Translate';
import {type ReactNode, useEffect, useRef, useState} from 'react';
import {Button} from '../../components/Button';
import {CopyButton} from '../../components/CopyButton';
import {CopyText} from '../../components/CopyText';
import {lazyPart} from '../../components/lazyPart';
import {useLocale} from '../../components/useLocalized';
import {momentInWords} from '../../lib/dates-in-words';
import {stepLinks} from '../checklist-links';
import type {NamedDays} from '../expected-dates';
import type {MailKind} from '../mail-layout';
import type {Particulars} from '../particulars';
import type {StepLink} from '../words';
import parts from './ChecklistResult.module.css';
import {checklistText} from './checklist-text';
import {deadlinesShown} from './deadlines-shown';
import type {Shown} from './shown';
import styles from './TakeAway.module.css';

const MailWriter = lazyPart(() => import('./MailWriter'));
const ForwardText = lazyPart(() => import('./ForwardText'));

/** What a step asked to be written. `asked` counts, so that the same can be asked for again. */
export type Writing = {what: 'mail' | 'forward'; kind?: MailKind; asked: number};
/** Asks for something to be written. */
export type OnWrite = (what: Writing['what'], kind?: MailKind) => void;

type Props = {
  shown: Shown;
  writing: Writing | undefined;
  days: NamedDays;
  particulars: Particulars;
  onParticulars: (particulars: Particulars) => void;
};

export function TakeAway({shown, writing, days, particulars, onParticulars}: Props): ReactNode {
  const {list} = shown;
  const writer = {shown, particulars, onParticulars};
  const hasForward =
    list.answers.responsible === 'other' ||
    list.steps.some(({id}) => {
      const {tool}: StepLink = stepLinks[id];
      return tool === 'forward';
    });
  return (
    <section>
      <h3 className={parts.heading}>
        <Translate id="checklist.takeAway">書く、持ち出す</Translate>
      </h3>
      <Folded
        title={<Translate id="checklist.mail">問い合わせ先へのメールを作る</Translate>}
        asked={writing?.what === 'mail' ? writing.asked : 0}
      >
        <MailWriter {...writer} wanted={writing?.what === 'mail' ? writing : undefined} />
      </Folded>
      {hasForward && (
        <Folded
          title={<Translate id="checklist.forward">責任者に送る文を作る</Translate>}
          asked={writing?.what === 'forward' ? writing.asked : 0}
        >
          <ForwardText {...writer} />
        </Folded>
      )}
      <Folded title={<Translate id="checklist.asText">手順を文にしてコピーする</Translate>}>
        <AsText shown={shown} days={days} />
      </Folded>
      <div className={styles.actions}>
        <Button onClick={() => window.print()}>
          <Translate id="checklist.print">1枚に印刷</Translate>
        </Button>
        <CopyLink />
      </div>
    </section>
  );
}

/** The address holds the answers alone: it can be given away. */
function CopyLink(): ReactNode {
  return (
    <>
      <span>
        <Translate id="checklist.share">
          このページのアドレスには答えだけが入っています。渡せば、同じ手順が開きます。
        </Translate>
      </span>
      <CopyButton
        text={`${window.location.origin}${window.location.pathname}${window.location.search}`}
        of={translate({id: 'checklist.address', message: 'このページのアドレス'})}
      />
    </>
  );
}

function AsText({shown, days}: {shown: Shown; days: NamedDays}): ReactNode {
  const locale = useLocale();
  const titles = {
    list: translate({id: 'checklist.textTitle', message: '遺伝研スパコンの手順'}),
    asOf: translate(
      {id: 'checklist.asOf', message: '{day}の時点の受付状況によります。'},
      {day: momentInWords(shown.clock.today, locale)},
    ),
    deadlines: translate({id: 'checklist.deadlines', message: '忘れてはいけない日'}),
    notPromised: translate({
      id: 'checklist.notPromised',
      message:
        '日付は目安です。営業日は数えておらず、センターが約束した日ではありません。審査があるときは、もっとかかります。',
    }),
  };
  return (
    <CopyText
      wrap
      label={translate({id: 'checklist.textLabel', message: '手順（入力した名前などは入っていません）'})}
      text={checklistText(shown, deadlinesShown(shown, days), titles, locale)}
    />
  );
}

/** What is folded is loaded when it is opened, by the reader or by a step that asks for it. */
function Folded({title, asked = 0, children}: {title: ReactNode; asked?: number; children: ReactNode}): ReactNode {
  const details = useRef<HTMLDetailsElement>(null);
  const [isOpen, setOpen] = useState(false);
  useEffect(() => {
    if (asked > 0 && details.current) {
      details.current.open = true;
      details.current.querySelector('summary')?.focus();
    }
  }, [asked]);
  return (
    <details
      ref={details}
      className={styles.folded}
      onToggle={(event) => {
        // A part inside that is opened tells of it here, too.
        if (event.target === event.currentTarget) {
          setOpen(event.currentTarget.open);
        }
      }}
    >
      <summary>{title}</summary>
      {isOpen && children}
    </details>
  );
}
