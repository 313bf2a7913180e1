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

/** @param className such as `language-bash` */
export default function CodeBlock({className, children}: {className?: string; children?: ReactNode}): ReactNode {
  const t = useLocalized();
  const text = Children.toArray(children).join('').replace(/\n$/, '');
  const language = className?.replace(/.*language-/, '') ?? '';
  return (
    <CopyText
      label={t(messages[labels[language] ?? 'terminal'])}
      text={text}
      of={text.split('\n')[0]}
      isForReading={language === 'output'}
    />
  );
}
