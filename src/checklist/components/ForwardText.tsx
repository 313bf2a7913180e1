// The text that the reader forwards to the responsible person, in the language of their choice.
import {translate} from '@docusaurus/Translate';
import {type ReactNode, useState} from 'react';
import {CopyText} from '../../components/CopyText';
import {useLocale} from '../../components/useLocalized';
import {responsiblePersonText} from '../forward';
import {forwardWords} from '../messages/forward';
import type {ParticularField, Particulars} from '../particulars';
import {LanguageChoice} from './LanguageChoice';
import {ParticularFields} from './ParticularFields';
import type {Shown} from './shown';

const fields: readonly ParticularField[] = ['name', 'affiliation', 'purpose'];

type Props = {
  shown: Shown;
  particulars: Particulars;
  onParticulars: (particulars: Particulars) => void;
};

export default function ForwardText({shown, particulars, onParticulars}: Props): ReactNode {
  const [language, setLanguage] = useState(useLocale());
  const site = `${window.location.origin}${language === 'en' ? '/en' : ''}`;
  const {subject, body} = responsiblePersonText(
    {
      answers: shown.list.answers,
      situation: shown.clock.situation,
      particulars,
      site,
      locale: language,
    },
    forwardWords,
  );
  return (
    <div>
      <LanguageChoice language={language} onLanguage={setLanguage} />
      <ParticularFields fields={fields} particulars={particulars} onParticulars={onParticulars} />
      <CopyText
        wrap
        label={translate({id: 'checklist.forwardLabel', message: '責任者に送る文'})}
        text={`${subject}\n\n${body}`}
      />
    </div>
  );
}
