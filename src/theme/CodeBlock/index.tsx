// A block of code in the look of the site. Without the theme's highlighter, a fifth of the scripts of every page.
import {Children, type ReactNode} from 'react';
import {CopyText} from '../../components/CopyText';
import {messages} from '../../components/messages';
import {useLocalized} from '../../components/useLocalized';

const labels: Record<string, keyof typeof messages> = {
  powershell: 'powerShell',
  'ssh-config': 'sshConfig',
  output: 'output',
  text: 'letter',
};

type Props = {
  /** Such as `language-bash`. */
  className?: string;
  /** What follows the language, such as `title="On your computer"`. */
  metastring?: string;
  children?: ReactNode;
};

export default function CodeBlock({className, metastring, children}: Props): ReactNode {
  const t = useLocalized();
  const text = Children.toArray(children).join('').replace(/\n$/, '');
  const language = className?.replace(/.*language-/, '') ?? '';
  return (
    <CopyText
      label={/title="([^"]*)"/.exec(metastring ?? '')?.[1] ?? t(messages[labels[language] ?? 'terminal'])}
      text={text}
      of={text.split('\n')[0]}
      isForReading={language === 'output'}
    />
  );
}
