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

/** Every term, with the words that it replaces. */
export const glossary: readonly Term[] = [
  {
    ja: '遺伝研スパコン',
    en: 'NIG supercomputer',
    not: {
      ja: ['遺伝研スーパーコンピュータ*', 'NIGスパコン', 'NIGスーパーコンピュータ*'],
      en: ['NIG Supercomputer', 'NIG super computer', 'NIG Super Computer', 'NIG super-computer'],
    },
    exactCase: true,
  },
  {
    ja: '国立遺伝学研究所',
    en: 'National Institute of Genetics',
    not: {
      ja: ['国立遺伝研究所', '国立遺伝子研究所'],
      en: ['National Genetics Institute', 'National Institute for Genetics'],
    },
  },
  {
    ja: '情報・システム研究機構',
    en: 'Research Organization of Information and Systems',
    not: {
      ja: ['情報システム研究機構'],
      en: ['Research Organisation of Information and Systems', 'Research Organization for Information and Systems'],
    },
  },
  {
    ja: '一般解析区画',
    en: 'general analysis division',
    not: {
      ja: ['一般分析区画', '一般区画', '一般解析領域', '一般解析エリア'],
      en: [
        'general analysis section*',
        'general analysis area*',
        'general analysis partition*',
        'general analysis zone*',
        'general analysis environment*',
        'general division',
      ],
    },
  },
  {
    ja: '個人ゲノム解析区画',
    en: 'personal genome analysis division',
    not: {
      ja: ['個人ゲノム区画', '個人ゲノム分析区画', '個人ゲノム解析領域', '個人ゲノム解析エリア'],
      en: [
        'personal genome analysis section*',
        'personal genome analysis area*',
        'personal genome analysis environment*',
        'personal genome section*',
        'personal genome division',
        'personal genomes division',
      ],
    },
  },
  {
    ja: 'アカウント登録証',
    en: 'account registration certificate',
    not: {
      ja: ['アカウント登録書', 'アカウント登録票', 'アカウント証明書', 'アカウント発行証'],
      en: ['account registration card*', 'account certificate*', 'account registration letter*'],
    },
  },
  {
    ja: '責任者',
    en: 'responsible person',
    not: {
      ja: ['責任教員', '利用責任者', '代表責任者'],
      en: ['responsible party', 'responsible manager*', 'account manager*'],
    },
  },
  {
    ja: '誓約書',
    en: 'pledge',
    not: {ja: ['宣誓書', '確約書'], en: ['written oath*', 'letter of consent', 'consent form*', 'oath*', 'affidavit*']},
  },
  {
    ja: '利用計画表',
    en: 'usage plan',
    not: {
      ja: ['利用計画書', '使用計画表', '使用計画書', '利用計画票'],
      en: ['usage plan table*', 'utilization plan*', 'utilisation plan*', 'usage planning sheet*'],
    },
  },
  {
    ja: '料金試算表',
    en: 'fee estimate sheet',
    not: {
      ja: ['料金計算表', '料金見積表', '料金見積もり表'],
      en: ['fee calculation sheet*', 'fee trial sheet*', 'price estimate sheet*', 'fee estimation sheet*'],
    },
  },
  {
    ja: '利用規程',
    en: 'terms of use',
    not: {
      ja: ['利用規定', '利用規約', '使用規程', '使用規定'],
      en: [
        'terms of service',
        'usage regulation*',
        'usage rules',
        'use regulation*',
        'terms of usage',
        'user agreement*',
      ],
    },
  },
  {ja: '別表', en: 'appendix', not: {ja: ['付表', '附表'], en: ['attached table*', 'annex*', 'attachment table*']}},
  {
    ja: '課金サービス',
    en: 'billing service',
    not: {
      ja: ['有料サービス', '課金対象サービス'],
      en: ['paid service*', 'chargeable service*', 'billed service*', 'paying service*'],
    },
  },
  {
    ja: '高速ストレージ',
    en: 'high-speed storage',
    not: {
      ja: ['高速ディスク', '高速なストレージ', 'ハイスピードストレージ'],
      en: ['high speed storage', 'fast storage', 'high-speed disk*', 'highspeed storage'],
    },
  },
  {
    ja: '大規模利用',
    en: 'large-scale use',
    not: {
      ja: ['大規模使用', '大口利用', '大容量利用'],
      en: ['large scale use', 'large-scale usage', 'large scale usage', 'big-scale use'],
    },
  },
  {
    ja: '計算ノード優先利用',
    en: 'priority use of compute nodes',
    not: {
      ja: ['計算ノード優先使用', '計算ノードの優先使用', '優先計算ノード'],
      en: ['preferential use', 'prioritized use', 'prioritised use', 'priority usage'],
    },
  },
  {
    ja: '計算ノード占有利用',
    en: 'dedicated use of compute nodes',
    not: {
      ja: ['計算ノード専有利用', '計算ノード占有使用', '計算ノードの占有使用', '計算ノード専用利用'],
      en: [
        'exclusive use of compute node*',
        'exclusive use of the compute node*',
        'occupancy use',
        'occupied use',
        'dedicated usage',
      ],
    },
  },
  {
    ja: 'DDBJグループクラウド',
    en: 'DDBJ Group Cloud',
    not: {
      ja: ['DDBJ グループクラウド', 'DDBJグループ・クラウド', 'DDBJ グループ・クラウド', 'DDBJグループ クラウド'],
      en: ['DDBJ group cloud', 'DDBJ Group cloud', 'DDBJ group Cloud', 'DDBJ GroupCloud', 'DDBJ-Group Cloud'],
    },
    exactCase: true,
  },
  {
    ja: '基本料金',
    en: 'basic fee',
    not: {
      ja: ['基礎料金', '基本使用料', '基本利用料'],
      en: ['base fee*', 'basic charge*', 'base charge*', 'basic price*', 'basic rate*'],
    },
  },
  {
    ja: '要望対応開発',
    en: 'requested development',
    not: {ja: ['要望開発', '受託開発'], en: ['on-demand development', 'custom development', 'development on request']},
  },
  {ja: '要望対応作業', en: 'requested work', not: {ja: ['要望作業'], en: ['on-demand work', 'work on request']}},
  {
    ja: 'データ輸送対応',
    en: 'data transport on disks',
    not: {ja: ['データ運搬', 'データ搬送'], en: ['data transportation', 'data shipping', 'data shipment*']},
  },
  {
    ja: 'HPC CPU最適化ノード',
    en: 'HPC CPU optimized node',
    not: {
      ja: ['HPC CPU 最適化ノード', 'HPC用CPU最適化ノード'],
      en: ['HPC CPU optimised node*', 'HPC CPU-optimized node*', 'HPC CPU node*'],
    },
  },
  {
    ja: 'Memory最適化ノード',
    en: 'memory optimized node',
    not: {
      ja: ['Memory 最適化ノード', 'メモリ最適化ノード', 'メモリー最適化ノード'],
      en: ['memory optimised node*', 'memory-optimized node*', 'memory-optimised node*'],
    },
  },
  {
    ja: 'アクセラレータ最適化ノード',
    en: 'accelerator optimized node',
    not: {
      ja: ['アクセラレーター最適化ノード', 'アクセラレータ 最適化ノード', 'GPU最適化ノード'],
      en: ['accelerator optimised node*', 'accelerator-optimized node*', 'GPU optimized node*'],
    },
  },
  {
    ja: '問い合わせ先',
    en: 'help desk',
    not: {
      ja: ['問合せ先', '問合わせ先', '問い合せ先', '問合先', 'ヘルプデスク', 'サポートデスク'],
      en: ['helpdesk*', 'help-desk', 'support desk*', 'service desk*'],
    },
  },
  {
    ja: '年度末アカウント継続申請',
    en: 'year-end account renewal',
    not: {
      ja: ['年度末アカウント更新', '年度末アカウント更新申請', '年度末のアカウント更新申請', '年度末継続申請'],
      en: [
        'year end account renewal*',
        'annual account renewal*',
        'yearly account renewal*',
        'fiscal-year-end renewal*',
      ],
    },
  },
  {
    ja: '第一期',
    en: 'term 1',
    not: {ja: ['第1期', '第１期', '第Ⅰ期'], en: ['1st term', 'first billing period', 'trimester 1']},
  },
  {
    ja: '第二期',
    en: 'term 2',
    not: {ja: ['第2期', '第２期', '第Ⅱ期'], en: ['2nd term', 'second billing period', 'trimester 2']},
  },
  {
    ja: '第三期',
    en: 'term 3',
    not: {ja: ['第3期', '第３期', '第Ⅲ期'], en: ['3rd term', 'third billing period', 'trimester 3']},
  },
  {
    ja: '税抜',
    en: 'excluding tax',
    not: {
      ja: ['税別', '税抜き', '外税', '消費税抜*'],
      en: ['tax excluded', 'tax-excluded', 'tax not included', 'pre-tax', 'before tax', 'tax-exclusive', 'without tax'],
    },
  },
  {
    ja: '税込',
    en: 'including tax',
    not: {ja: ['税込み', '内税', '消費税込*'], en: ['tax included', 'tax-included', 'tax-inclusive']},
  },
  {ja: '按分', en: 'prorated', not: {ja: ['案分', '日割', '日割り'], en: ['pro rata', 'pro-rata', 'pro-rated']}},
  {ja: '公開鍵', en: 'public key', not: {ja: ['公開キー', 'パブリックキー', 'パブリック鍵'], en: []}},
  {
    ja: '秘密鍵',
    en: 'private key',
    not: {ja: ['秘密キー', '非公開鍵', 'プライベートキー', 'プライベート鍵', '私有鍵'], en: ['secret key*']},
  },
  {
    ja: '外為法',
    en: 'Foreign Exchange and Foreign Trade Act',
    not: {
      ja: ['外国為替法', '外国為替及び貿易法', '外国為替及び外国貿易管理法'],
      en: ['Foreign Exchange and Foreign Trade Control Act', 'Foreign Exchange and Trade Act', 'Foreign Exchange Act'],
    },
  },
  {
    ja: '国内居住者',
    en: 'resident of Japan',
    not: {
      ja: ['国内住居者', '日本居住者', '国内在住者'],
      en: ['Japanese resident*', 'Japan resident*', 'domestic resident*'],
    },
  },
  {
    ja: '非居住者',
    en: 'non-resident',
    not: {ja: ['非住居者', '国外居住者', '海外居住者'], en: ['nonresident*', 'non resident*']},
  },
  {
    ja: '特定類型',
    en: 'specific category',
    not: {ja: ['特別類型', '特定の類型', '特定カテゴリ*'], en: ['specified category', 'specified categories']},
  },
  {
    ja: '講習会',
    en: 'workshop',
    not: {ja: ['研修会'], en: ['training course*', 'training session*', 'tutorial session*']},
  },
  {ja: 'お知らせ', en: 'notice', not: {ja: ['アナウンス'], en: ['announcement*', 'news item*']}},
  {
    ja: '一時停止',
    en: 'suspension',
    not: {
      ja: ['一時中止', '一時休止', '一時中断'],
      en: ['moratorium*', 'temporary stop', 'temporary halt', 'temporary closure'],
    },
  },
  {
    ja: '定期メンテナンス',
    en: 'scheduled maintenance',
    not: {
      ja: ['定期保守', '定期点検', '定例メンテナンス', '計画メンテナンス', 'メインテナンス'],
      en: ['regular maintenance', 'periodic maintenance', 'periodical maintenance', 'routine maintenance'],
    },
  },
  {
    ja: '障害',
    en: 'outage',
    not: {ja: ['システムトラブル', 'システムダウン'], en: ['system failure*', 'malfunction*']},
  },
];
