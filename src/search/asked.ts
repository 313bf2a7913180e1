// What people type. Small on purpose: a line stays only if a query of src/site-tests/search-queries.ts, or one that
// the help desk hears, is answered better with it. In Japanese, hiragana is ignored.
import type {StaffText} from '../lib/localized';

const criteria = '/application/terms_and_policies/user_account_issurance_criteria/';
const account = '/application/change_account_info/';
const login = '/application/cannot_log_in/';
const general = '/guides/using_general_analysis_division/ga_after_login/';
const genome = '/guides/using_personal_genome_division/pg_after_login/';
const software = '/guides/software/';
const faq = '/guides/FAQ/faq_software/';
const migration = '/guides/FAQ/faq_os_migration/faq_os_migration_';

type Row = {address: string; text: StaffText; words: string};

const rowsOf = (table: string): Row[] =>
  table
    .trim()
    .split('\n')
    .map((line) => {
      const [address = '', ja = '', en = '', words = ''] = line.split(' | ');
      return {address, text: {ja, en}, words};
    });

/** Parts of our pages, without the language, and what is typed for them where they have other words: ja, en. */
export const askedRows = rowsOf(`
/application/registration/ | 申請 申込 新規登録 アカウント作成 | apply sign up create new account
/application/registration/#what-to-have-ready | 必要書類 教授 先生 責任者のアカウント名とグループ名 | documents account and group name of the \
responsible person, my professor
/application/registration/#applied-without-key | 公開鍵を忘れて申請を終えた | forgot the key, applied, finished without a public key
/application/apply_as_group/ | 講習会 授業 学生 | workshop course class students
/guides/from_application_to_approval/ | 何日 何週間 承認 | how long days weeks take approval
${criteria} | 資格 学生 企業 会社 海外 | eligible who can use student company abroad
${criteria}#the-responsible-persons-responsibilities | 責任者 | responsible person
${criteria}#precautions-for-fefta | 輸出管理 安全保障 留学生 国籍 | export control foreign nationality
/application/handling_of_pii/ | プライバシー | privacy
/application/ssh_keys/ | 鍵 作り方 | generate create SSH keys
/application/ssh_keys/#generate-ssh-keys | PowerShellの起動 | how to start PowerShell
/application/ssh_copy_id/ | 別のパソコン 2台目 新しい鍵 | second computer laptop new key
${login}#permission-denied | 公開鍵 拒否 | public key refused
${login}#host-key-changed | ホスト鍵 変わった 警告 | host key warning
${login}#command-not-found | コマンドが見つからない | command not found
${login}#connection-closed | 切断 切れる | disconnected session drops idle
${login}#april | アカウント 失効 消えた | account expired deleted disabled
/application/renewal/ | 更新 期限 延長 | renew extend
/application/renewal/#no-papers | 成果 論文 無し | no results, without any paper
${account} | ログアウト | log out
${account}#affiliation | 所属変更 異動 卒業 修了 退職 転出 住所 メールアドレス | moving moved university graduate leave new address e-mail
${account}#ssh-key | 鍵 紛失 盗難 漏えい パスフレーズ | key lost stolen leaked passphrase forgot
${account}#end-account | アカウント 削除 解約 退会 卒業 | delete close cancel account leave graduate
/application/billing_services/ | 料金 料金表 価格 | price cost fee pricing charge
/tools/fees/ | 料金 見積 計算 | price cost fee estimate calculator
/application/invoice/ | 請求書 支払 振込 クレジットカード | bill pay payment bank transfer credit card
/application/resource_extension/#usage-plan | ストレージ 容量 増やす 追加 | more storage increase quota exceeded
/application/reference/ | ヘルプデスク 連絡先 電話 質問 | help desk support phone ask question
/status/ | 稼働状況 停止 障害 | is it down server up outage
${general}#copy-files | ファイルの送り方 転送 コピー アップロード ノートパソコン スパコン | transfer send upload files from my laptop to the \
supercomputer, WinSCP or FileZilla
${general}#quota | 割り当て 容量 使用量 残り 何TB | quota how many TB left disk full
${general}#citing | 謝辞 引用 | cite citation acknowledge
${genome}#install | FortiClient ダウンロード | get FortiClient download
${genome}#stuck-at-40 | FortiClient | FortiClient hangs at 40 percent
${genome}#vpn-problems | VPN 接続 エラー | VPN fails
${genome}#no-one-time-password | トークン 認証コード | token code mail does not come
`);

/**
 * What is outside this site: the page of the official manual that has it (in nig-sc/nigsc_homepage2, docs), the topic
 * as in “for …, see the manual”, and what is typed for it.
 */
export const officialRows = rowsOf(`
${software}JobScheduler/Slurm/ | ジョブの実行 | running jobs | Slurm 投入 並列ジョブ アレイジョブ sbatch srun squeue qsub qstat batch
/guides/using_general_analysis_division/ga_slurm_partition/ | パーティション | partitions | キュー queue job ジョブ epyc rome
${faq}faq_slurm/ | 同時に実行できるジョブの数 | the number of jobs at once | 32 コア数 使えない 動かない 上限 only run cores limit
/operation/job_queue_status/ | ジョブの待ち時間 | waiting times of jobs | 混雑 空き queue busy
/guides/using_general_analysis_division/ga_advance_reservation/ | 計算ノードの事前予約 | reserving compute nodes | reservation
${software} | ソフトウェア | software | モジュール module load インストール install conda package BLAST
${software}software_update_info | ソフトウェアのバージョン | software versions | 更新 update
${software}Container/Apptainer/ | コンテナ（Apptainer、Singularity） | containers (Apptainer, Singularity) | docker image
${software}DevelopmentEnvironment/R/ | R | R | RStudio CRAN
${software}DevelopmentEnvironment/python/ | Python | Python | pip conda
${software}DevelopmentEnvironment/jupyter_lab/ | JupyterLab | JupyterLab | jupyter notebook ノートブック
${software}DevelopmentEnvironment/gcc/ | コンパイラ | compilers | gcc compiler C C++ fortran
${software}DevelopmentEnvironment/CUDA/ | CUDA | CUDA | GPU nvcc
/guides/Database/ | スパコンにあるデータベース | databases on the supercomputer | BLAST DB database
/guides/using_general_analysis_division/ga_data_transfer/ | データ転送 | data transfer | scp sftp rsync upload download 転送
${software}CopyTool/Archaea_tools/ | Archaea tools | Archaea tools | HCPtools hcp 転送 transfer
${faq}faq_archaea_tools/ | Archaea toolsのよくある質問 | questions about Archaea tools | HCPtools hcp パス 絶対パス ディレクトリ ファイル名 \
省略 指定 転送先 copy path folder file name target Windows 11
${software}CopyTool/aspera_client/ | Aspera | Aspera | ascp 転送 transfer
${faq}faq_aspera/ | Asperaのよくある質問 | questions about Aspera | 通信 接続 遅い connect slow port
${software}CopyTool/sra_toolkit/ | SRA Toolkit | the SRA Toolkit | fastq-dump prefetch DRA
/guides/using_general_analysis_division/largescale_storage/ | 大規模ストレージとアーカイブ | large-scale storage | archive tape
/guides/hardware/ga_lustre/ | Lustre | Lustre | ファイルシステム file system stripe
/guides/hardware/hardware2025/ | ハードウェア | the hardware | スペック 構成 CPU specification
/guides/using_personal_genome_division/Parabricks/ | Parabricks | Parabricks | GATK
/advanced_guides/topics/advanced_guide_2026/ | 解析の事例 | examples of analyses | AlphaFold インピュテーション imputation
${faq}faq_bash/ | シェルの設定 | shell settings | bash bashrc profile 設定ファイル 読み込む順番 最初の状態 初期化 reset read start-up files \
order Ubuntu CentOS zsh
${migration}env-var | OSが変わったあとの解析環境 | your tools after the OS changed | 入れ直す 再インストール reinstall make ld exit status R \
libgfortran shared libraries インテルコンパイラ Intel compiler modulefile エラー locate DRMAA ライブラリ library
${migration}login | OSが変わったあとのログイン | logging in after the OS changed | ls 色 colours colors modulefile gcc エラー error \
each login
/guides/FAQ/faq_general_analysis_division/faq_sshkeys_windows/ | WindowsのPowerShell | PowerShell on Windows | バージョン \
確認 最新版 違い 5.1 7 version newest install difference winget
/guides/old_docs/software/JobScheduler/grid_engine/ | 以前のジョブ管理（Grid Engine） | Grid Engine, in use until 2025 | SGE \
UGE AGE
/#acknowledgement | 謝辞の例 | examples of acknowledgements | 引用 cite acknowledge
`);
