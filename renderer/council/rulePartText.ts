import type { BodyRule, RulePart } from '../../shared/council/body.ts';
import { compositionText } from '../../shared/council/compositionText.ts';
import { conveningText } from '../../shared/council/conveningText.ts';
import { legalBasisText } from '../../shared/council/legalBasisText.ts';
import { termText } from '../../shared/council/termText.ts';
import { quorumText } from '../../shared/meeting/quorumText.ts';

/** A part of a rule in a few words, before anybody is in office. */
export function rulePartText(rule: BodyRule, part: RulePart): string {
  switch (part) {
    case 'legalBasis':
      return legalBasisText(rule.legalBasis);
    case 'composition':
      return compositionText(rule.composition);
    case 'quorum':
      return quorumText(rule.quorum, [], {});
    case 'convening':
      return conveningText(rule.convening);
    case 'term':
      return termText(rule.term);
  }
}
