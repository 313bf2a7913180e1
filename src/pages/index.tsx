import Layout from '@theme/Layout';
import type {ReactNode} from 'react';
import {useLocalized} from '../components/useLocalized';
import {Home} from '../site/Home';
import {homeMessages} from '../site/home-messages';

export default function HomePage(): ReactNode {
  const t = useLocalized();
  return (
    <Layout title={t(homeMessages.title)} description={t(homeMessages.description)}>
      <Home />
    </Layout>
  );
}
