// The glossary: the term to use in each language, and synonyms that are not used, so that readers meet one term.

/** One term. Words not to use are whole words, as written; in English, capitals count only with `exactCase`. */
export type Term = {
  ja: string;
  en: string;
  /** Words that mean the same and confuse. A `*` stands for any ending (`Manager*`). */
  not?: {ja?: readonly string[]; en?: readonly string[]};
  /** The English words not to use differ from the term in capitals alone. */
  exactCase?: true;
};

/** In each language the term, then the words that it replaces. */
type Words = readonly [term: string, ...not: string[]];
const rows: readonly {ja: Words; en: Words; exactCase?: true}[] = [
  {
    ja: ['遺伝研スパコン', '遺伝研スーパーコンピュータ*', 'NIGスパコン', 'NIGスーパーコンピュータ*'],
    en: ['NIG supercomputer', 'NIG Supercomputer', 'NIG super computer', 'NIG Super Computer', 'NIG super-computer'],
    exactCase: true,
  },
  {
    ja: ['国立遺伝学研究所', '国立遺伝研究所', '国立遺伝子研究所'],
    en: ['National Institute of Genetics', 'National Genetics Institute', 'National Institute for Genetics'],
  },
  {
    ja: ['情報・システム研究機構', '情報システム研究機構'],
    en: [
      'Research Organization of Information and Systems',
      'Research Organisation of Information and Systems',
      'Research Organization for Information and Systems',
    ],
  },
  {
    ja: ['一般解析区画', '一般分析区画', '一般区画', '一般解析領域', '一般解析エリア'],
    en: [
      'general analysis division',
      'general analysis section*',
      'general analysis area*',
      'general analysis partition*',
      'general analysis zone*',
      'general analysis environment*',
      'general division',
    ],
  },
  {
    ja: ['個人ゲノム解析区画', '個人ゲノム区画', '個人ゲノム分析区画', '個人ゲノム解析領域', '個人ゲノム解析エリア'],
    en: [
      'personal genome analysis division',
      'personal genome analysis section*',
      'personal genome analysis area*',
      'personal genome analysis environment*',
      'personal genome section*',
      'personal genome division',
      'personal genomes division',
    ],
  },
  {
    ja: ['アカウント登録証', 'アカウント登録書', 'アカウント登録票', 'アカウント証明書', 'アカウント発行証'],
    en: [
      'account registration certificate',
      'account registration card*',
      'account certificate*',
      'account registration letter*',
    ],
  },
  {
    ja: ['責任者', '責任教員', '利用責任者', '代表責任者'],
    en: ['responsible person', 'responsible party', 'responsible manager*', 'account manager*'],
  },
  {
    ja: ['誓約書', '宣誓書', '確約書'],
    en: ['pledge', 'written oath*', 'letter of consent', 'consent form*', 'oath*', 'affidavit*'],
  },
  {
    ja: ['利用計画表', '利用計画書', '使用計画表', '使用計画書', '利用計画票'],
    en: ['usage plan', 'usage plan table*', 'utilization plan*', 'utilisation plan*', 'usage planning sheet*'],
  },
  {
    ja: ['料金試算表', '料金計算表', '料金見積表', '料金見積もり表'],
    en: [
      'fee estimate sheet',
      'fee calculation sheet*',
      'fee trial sheet*',
      'price estimate sheet*',
      'fee estimation sheet*',
    ],
  },
  {
    ja: ['利用規程', '利用規定', '利用規約', '使用規程', '使用規定'],
    en: [
      'terms of use',
      'terms of service',
      'usage regulation*',
      'usage rules',
      'use regulation*',
      'terms of usage',
      'user agreement*',
    ],
  },
  {ja: ['別表', '付表', '附表'], en: ['appendix', 'attached table*', 'annex*', 'attachment table*']},
  {
    ja: ['課金サービス', '有料サービス', '課金対象サービス'],
    en: ['billing service', 'paid service*', 'chargeable service*', 'billed service*', 'paying service*'],
  },
  {
    ja: ['高速ストレージ', '高速ディスク', '高速なストレージ', 'ハイスピードストレージ'],
    en: ['high-speed storage', 'high speed storage', 'fast storage', 'high-speed disk*', 'highspeed storage'],
  },
  {
    ja: ['大規模利用', '大規模使用', '大口利用', '大容量利用'],
    en: ['large-scale use', 'large scale use', 'large-scale usage', 'large scale usage', 'big-scale use'],
  },
  {
    ja: ['計算ノード優先利用', '計算ノード優先使用', '計算ノードの優先使用', '優先計算ノード'],
    en: ['priority use of compute nodes', 'preferential use', 'prioritized use', 'prioritised use', 'priority usage'],
  },
  {
    ja: [
      '計算ノード占有利用',
      '計算ノード専有利用',
      '計算ノード占有使用',
      '計算ノードの占有使用',
      '計算ノード専用利用',
    ],
    en: [
      'dedicated use of compute nodes',
      'exclusive use of compute node*',
      'exclusive use of the compute node*',
      'occupancy use',
      'occupied use',
      'dedicated usage',
    ],
  },
  {
    ja: [
      'DDBJグループクラウド',
      'DDBJ グループクラウド',
      'DDBJグループ・クラウド',
      'DDBJ グループ・クラウド',
      'DDBJグループ クラウド',
    ],
    en: [
      'DDBJ Group Cloud',
      'DDBJ group cloud',
      'DDBJ Group cloud',
      'DDBJ group Cloud',
      'DDBJ GroupCloud',
      'DDBJ-Group Cloud',
    ],
    exactCase: true,
  },
  {
    ja: ['基本料金', '基礎料金', '基本使用料', '基本利用料'],
    en: ['basic fee', 'base fee*', 'basic charge*', 'base charge*', 'basic price*', 'basic rate*'],
  },
  {
    ja: ['要望対応開発', '要望開発', '受託開発'],
    en: ['requested development', 'on-demand development', 'custom development', 'development on request'],
  },
  {ja: ['要望対応作業', '要望作業'], en: ['requested work', 'on-demand work', 'work on request']},
  {
    ja: ['データ輸送対応', 'データ運搬', 'データ搬送'],
    en: ['data transport on disks', 'data transportation', 'data shipping', 'data shipment*'],
  },
  {
    ja: ['HPC CPU最適化ノード', 'HPC CPU 最適化ノード', 'HPC用CPU最適化ノード'],
    en: ['HPC CPU optimized node', 'HPC CPU optimised node*', 'HPC CPU-optimized node*', 'HPC CPU node*'],
  },
  {
    ja: ['Memory最適化ノード', 'Memory 最適化ノード', 'メモリ最適化ノード', 'メモリー最適化ノード'],
    en: ['memory optimized node', 'memory optimised node*', 'memory-optimized node*', 'memory-optimised node*'],
  },
  {
    ja: [
      'アクセラレータ最適化ノード',
      'アクセラレーター最適化ノード',
      'アクセラレータ 最適化ノード',
      'GPU最適化ノード',
    ],
    en: [
      'accelerator optimized node',
      'accelerator optimised node*',
      'accelerator-optimized node*',
      'GPU optimized node*',
    ],
  },
  {
    ja: ['問い合わせ先', '問合せ先', '問合わせ先', '問い合せ先', '問合先', 'ヘルプデスク', 'サポートデスク'],
    en: ['help desk', 'helpdesk*', 'help-desk', 'support desk*', 'service desk*'],
  },
  {
    ja: [
      '年度末アカウント継続申請',
      '年度末アカウント更新',
      '年度末アカウント更新申請',
      '年度末のアカウント更新申請',
      '年度末継続申請',
    ],
    en: [
      'year-end account renewal',
      'year end account renewal*',
      'annual account renewal*',
      'yearly account renewal*',
      'fiscal-year-end renewal*',
    ],
  },
  {ja: ['第一期', '第1期', '第１期', '第Ⅰ期'], en: ['term 1', '1st term', 'first billing period', 'trimester 1']},
  {ja: ['第二期', '第2期', '第２期', '第Ⅱ期'], en: ['term 2', '2nd term', 'second billing period', 'trimester 2']},
  {ja: ['第三期', '第3期', '第３期', '第Ⅲ期'], en: ['term 3', '3rd term', 'third billing period', 'trimester 3']},
  {
    ja: ['税抜', '税別', '税抜き', '外税', '消費税抜*'],
    en: [
      'excluding tax',
      'tax excluded',
      'tax-excluded',
      'tax not included',
      'pre-tax',
      'before tax',
      'tax-exclusive',
      'without tax',
    ],
  },
  {ja: ['税込', '税込み', '内税', '消費税込*'], en: ['including tax', 'tax included', 'tax-included', 'tax-inclusive']},
  {ja: ['按分', '案分', '日割', '日割り'], en: ['prorated', 'pro rata', 'pro-rata', 'pro-rated']},
  {ja: ['公開鍵', '公開キー', 'パブリックキー', 'パブリック鍵'], en: ['public key']},
  {
    ja: ['秘密鍵', '秘密キー', '非公開鍵', 'プライベートキー', 'プライベート鍵', '私有鍵'],
    en: ['private key', 'secret key*'],
  },
  {
    ja: ['外為法', '外国為替法', '外国為替及び貿易法', '外国為替及び外国貿易管理法'],
    en: [
      'Foreign Exchange and Foreign Trade Act',
      'Foreign Exchange and Foreign Trade Control Act',
      'Foreign Exchange and Trade Act',
      'Foreign Exchange Act',
    ],
  },
  {
    ja: ['国内居住者', '国内住居者', '日本居住者', '国内在住者'],
    en: ['resident of Japan', 'Japanese resident*', 'Japan resident*', 'domestic resident*'],
  },
  {ja: ['非居住者', '非住居者', '国外居住者', '海外居住者'], en: ['non-resident', 'nonresident*', 'non resident*']},
  {
    ja: ['特定類型', '特別類型', '特定の類型', '特定カテゴリ*'],
    en: ['specific category', 'specified category', 'specified categories'],
  },
  {ja: ['講習会', '研修会'], en: ['workshop', 'training course*', 'training session*', 'tutorial session*']},
  {ja: ['お知らせ', 'アナウンス'], en: ['notice', 'announcement*', 'news item*']},
  {
    ja: ['一時停止', '一時中止', '一時休止', '一時中断'],
    en: ['suspension', 'moratorium*', 'temporary stop', 'temporary halt', 'temporary closure'],
  },
  {
    ja: ['定期メンテナンス', '定期保守', '定期点検', '定例メンテナンス', '計画メンテナンス', 'メインテナンス'],
    en: [
      'scheduled maintenance',
      'regular maintenance',
      'periodic maintenance',
      'periodical maintenance',
      'routine maintenance',
    ],
  },
  {ja: ['障害', 'システムトラブル', 'システムダウン'], en: ['outage', 'system failure*', 'malfunction*']},
];

/** Every term, with the words that it replaces. */
export const glossary: readonly Term[] = rows.map(({ja: [ja, ...notJa], en: [en, ...notEn], ...rest}) => ({
  ja,
  en,
  not: {ja: notJa, en: notEn},
  ...rest,
}));
