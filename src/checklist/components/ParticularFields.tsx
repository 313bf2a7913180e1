// The fields for what a text says about the reader. What is typed stays in the page.
import Translate from '@docusaurus/Translate';
import type {HTMLInputAutoCompleteAttribute, ReactNode} from 'react';
import {Field} from '../../components/Field';
import {useLocalized} from '../../components/useLocalized';
import {mailWords} from '../messages/mail';
import {longFields, optionalFields, type ParticularField, type Particulars, plainParticular} from '../particulars';
import styles from './Writing.module.css';

/** What browsers can fill in about the reader (WCAG 2.2, 1.3.5). */
const autoComplete: Partial<Record<ParticularField, HTMLInputAutoCompleteAttribute>> = {
  name: 'name',
  affiliation: 'organization',
  jobTitle: 'organization-title',
  email: 'email',
  telephone: 'tel',
};

type Props = {
  fields: readonly ParticularField[];
  particulars: Particulars;
  onParticulars: (particulars: Particulars) => void;
};

export function ParticularFields({fields, particulars, onParticulars}: Props): ReactNode {
  const t = useLocalized();
  return (
    <div className={styles.fields}>
      {fields.map((field) => {
        const value = particulars[field] ?? '';
        const change = (text: string): void => onParticulars({...particulars, [field]: text});
        const isLong = longFields.has(field);
        return (
          <Field
            key={field}
            className={isLong ? styles.wide : undefined}
            label={t(mailWords.label[field])}
            hint={optionalFields.has(field) && <Translate id="checklist.optional">なければ空けておきます。</Translate>}
            problem={
              plainParticular(field, particulars) === 'private-key' && (
                <Translate id="checklist.withheld">
                  秘密鍵が入っています。文面には入れていません。この欄から消してください。秘密鍵はだれにも送りません。
                </Translate>
              )
            }
          >
            {(control) =>
              isLong ? (
                <textarea {...control} rows={3} value={value} onChange={({target}) => change(target.value)} />
              ) : (
                <input
                  {...control}
                  type={field === 'email' || field === 'responsibleEmail' ? 'email' : 'text'}
                  autoComplete={autoComplete[field] ?? 'off'}
                  value={value}
                  onChange={({target}) => change(target.value)}
                />
              )
            }
          </Field>
        );
      })}
    </div>
  );
}
