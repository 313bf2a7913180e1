// The glossary: the term to use in each language, and synonyms that are not used, so that readers meet one term.

/** One term. Words not to use are whole words, as written; in English, capitals count only with `exactCase`. */
export type Term = {
  ja: string;
  en: string;
  /** Words that mean the same and confuse. A `*` stands for any ending (`Manager*`). */
  not: {ja: readonly string[]; en: readonly string[]};
  /** The English words not to use differ from the term in capitals alone. */
  exactCase: boolean;
};

/** Two lines per term, Japanese and English: the term, then the words that it replaces. */
const table = `
遺伝研スパコン, 遺伝研スーパーコンピュータ*, NIGスパコン, NIGスーパーコンピュータ*
NIG supercomputer, NIG Supercomputer, NIG super computer, NIG Super Computer

国立遺伝学研究所, 国立遺伝研究所
National Institute of Genetics, National Genetics Institute, National Institute for Genetics

情報・システム研究機構, 情報システム研究機構
Research Organization of Information and Systems, Research Organization for Information and Systems

一般解析区画, 一般分析区画, 一般区画, 一般解析領域
general analysis division, general analysis section*, general analysis area*, general division

個人ゲノム解析区画, 個人ゲノム区画, 個人ゲノム分析区画, 個人ゲノム解析領域
personal genome analysis division, personal genome analysis section*, personal genome section*, personal genome division

アカウント登録証, アカウント登録書, アカウント登録票, アカウント証明書
account registration certificate, account registration card*, account certificate*, account registration letter*

責任者, 責任教員, 利用責任者, 代表責任者
responsible person, responsible party, responsible manager*, account manager*

誓約書, 宣誓書, 確約書
pledge, written oath*, consent form*, oath*

利用計画表, 利用計画書, 使用計画表, 使用計画書, 利用計画票
usage plan, usage plan table*, utilization plan*, usage planning sheet*

料金試算表, 料金計算表, 料金見積表, 料金見積もり表
fee estimate sheet, fee calculation sheet*, fee trial sheet*, price estimate sheet*, fee estimation sheet*

利用規程, 利用規定, 利用規約, 使用規程, 使用規定
terms of use, terms of service, usage regulation*, usage rules, use regulation*, user agreement*

別表, 付表, 附表
appendix, attached table*, annex*

課金サービス, 有料サービス, 課金対象サービス
billing service, paid service*, chargeable service*, billed service*

高速ストレージ, 高速ディスク, 高速なストレージ
high-speed storage, high speed storage, fast storage, high-speed disk*

大規模利用, 大規模使用, 大口利用, 大容量利用
large-scale use, large scale use, large-scale usage, large scale usage

計算ノード優先利用, 計算ノード優先使用, 計算ノードの優先使用, 優先計算ノード
priority use of compute nodes, preferential use, prioritized use, priority usage

計算ノード占有利用, 計算ノード専有利用, 計算ノード占有使用, 計算ノードの占有使用, 計算ノード専用利用
dedicated use of compute nodes, exclusive use of compute node*, exclusive use of the compute node*, dedicated usage

DDBJグループクラウド, DDBJ グループクラウド, DDBJグループ・クラウド
DDBJ Group Cloud, DDBJ group cloud, DDBJ Group cloud, DDBJ GroupCloud, DDBJ-Group Cloud

基本料金, 基礎料金, 基本使用料, 基本利用料
basic fee, base fee*, basic charge*, basic price*, basic rate*

要望対応開発, 要望開発, 受託開発
requested development, on-demand development, custom development

要望対応作業, 要望作業
requested work, on-demand work, work on request

データ輸送対応, データ運搬, データ搬送
data transport on disks, data transportation, data shipping, data shipment*

HPC CPU最適化ノード, HPC CPU 最適化ノード, HPC用CPU最適化ノード
HPC CPU optimized node, HPC CPU optimised node*, HPC CPU-optimized node*, HPC CPU node*

Memory最適化ノード, Memory 最適化ノード, メモリ最適化ノード
memory optimized node, memory optimised node*, memory-optimized node*

アクセラレータ最適化ノード, アクセラレーター最適化ノード, アクセラレータ 最適化ノード, GPU最適化ノード
accelerator optimized node, accelerator optimised node*, accelerator-optimized node*, GPU optimized node*

問い合わせ先, 問合せ先, 問合わせ先, 問い合せ先, ヘルプデスク, サポートデスク
help desk, helpdesk*, help-desk, support desk*, service desk*

年度末アカウント継続申請, 年度末アカウント更新, 年度末のアカウント更新申請, 年度末継続申請
year-end account renewal, year end account renewal*, annual account renewal*, yearly account renewal*

第一期, 第1期, 第１期
term 1, 1st term, first billing period

第二期, 第2期, 第２期
term 2, 2nd term, second billing period

第三期, 第3期, 第３期
term 3, 3rd term, third billing period

税抜, 税別, 税抜き, 外税, 消費税抜*
excluding tax, tax excluded, tax-excluded, tax not included, before tax, without tax

税込, 税込み, 内税, 消費税込*
including tax, tax included, tax-included

按分, 案分, 日割, 日割り
prorated, pro rata, pro-rata, pro-rated

公開鍵, 公開キー, パブリックキー
public key

秘密鍵, 秘密キー, 非公開鍵, プライベートキー
private key, secret key*

外為法, 外国為替法, 外国為替及び貿易法
Foreign Exchange and Foreign Trade Act, Foreign Exchange and Trade Act, Foreign Exchange Act

国内居住者, 国内住居者, 日本居住者, 国内在住者
resident of Japan, Japanese resident*, Japan resident*, domestic resident*

非居住者, 非住居者, 国外居住者, 海外居住者
non-resident, nonresident*, non resident*

特定類型, 特別類型, 特定の類型, 特定カテゴリ*
specific category, specified category, specified categories

講習会, 研修会
workshop, training course*, training session*

お知らせ, アナウンス
notice, announcement*, news item*

一時停止, 一時中止, 一時休止, 一時中断
suspension, temporary stop, temporary halt, temporary closure

定期メンテナンス, 定期保守, 定期点検, 計画メンテナンス, メインテナンス
scheduled maintenance, regular maintenance, periodic maintenance, routine maintenance

障害, システムトラブル, システムダウン
outage, system failure*, malfunction*
`;

/** Every term, with the words that it replaces. */
export const glossary: readonly Term[] = table
  .trim()
  .split('\n\n')
  .map((pair) => {
    const [[ja = '', ...notJa] = [], [en = '', ...notEn] = []] = pair.split('\n').map((line) => line.split(', '));
    const exactCase = notEn.some((word) => word.toLowerCase() === en.toLowerCase());
    return {ja, en, not: {ja: notJa, en: notEn}, exactCase};
  });
