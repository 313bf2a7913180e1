// The form of the key policy: which types and sizes are accepted. The values stand in src/data.
import type {Localized} from '../lib/localized';
import type {HintFinding, WeakFinding} from './finding';
import type {KeyType, ReadKey} from './public-key';

/** One rule with its reason and where the reason is from. */
type PolicyRule = {
  type: KeyType;
  reason: Localized;
  /** The document that the reason rests on, by name and section; an address where there is one. */
  source: {title: string; url?: string};
};

/** The policy. A type in none of the lists is refused. */
export type KeyPolicy = {
  /** The type that new keys should have. */
  recommended: KeyType;
  /** Accepted types; `minBits` where the size differs within a type. */
  accepted: readonly (PolicyRule & {minBits?: number})[];
  /** Types that are read, so that they can be refused by name. */
  refused: readonly PolicyRule[];
  /** The longest input that is looked at, in bytes. */
  maxInputBytes: number;
};

/** What the policy says about a key's type and size. */
export function policyFindings({type, bits}: ReadKey, policy: KeyPolicy): (WeakFinding | HintFinding)[] {
  const rule = policy.accepted.find((accepted) => accepted.type === type);
  if (rule === undefined) return [{code: 'type-refused', type}];
  if (rule.minBits !== undefined && bits < rule.minBits) {
    return [{code: 'rsa-too-short', bits, min: rule.minBits}];
  }
  const isRecommended = type === policy.recommended || type === `sk-${policy.recommended}@openssh.com`;
  return isRecommended ? [] : [{code: 'other-type-recommended', type, recommended: policy.recommended}];
}
