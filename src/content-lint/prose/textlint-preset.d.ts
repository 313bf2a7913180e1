// The preset comes without types: its rules by name, and how it sets them.
declare module 'textlint-rule-preset-ja-technical-writing' {
  import type {TextlintKernelRule} from '@textlint/kernel';

  const preset: {
    rules: Record<string, TextlintKernelRule['rule']>;
    rulesConfig: Record<string, boolean | Record<string, unknown>>;
  };
  export default preset;
}
