import {
  type CharacterFinding,
  characterFindingText,
  characterSubject,
} from '../../shared/proofreading/characterFinding.ts';
import { decisionAbout, type FindingDecision } from '../../shared/proofreading/findingDecision.ts';
import { useCanEdit } from '../library/useCanEdit.ts';
import { Button } from '../ui/Button.tsx';
import { Finding } from '../ui/layout/Finding.tsx';
import { DecidedFinding } from './DecidedFinding.tsx';
import { findingKind } from './findingKind.ts';
import style from './proofreading.module.css';
import { useDecisions } from './useDecisions.ts';

interface CharacterFindingsProps {
  readonly findings: readonly CharacterFinding[];
  readonly decisions: readonly FindingDecision[];
}

/** Characters of what stands below that will not be printed in the papers' own faces; nothing without any. */
export function CharacterFindings({ findings, decisions }: CharacterFindingsProps) {
  const canEdit = useCanEdit();
  const { accept } = useDecisions();
  if (findings.length === 0) return null;
  return (
    <section className={style.strip} aria-label="文字の指摘">
      {findings.map((finding) => {
        const text = characterFindingText(finding);
        const subject = characterSubject(finding);
        const decision = subject && decisionAbout(decisions, subject);
        if (decision) {
          return (
            <DecidedFinding key={text} said="このまま使う" decision={decision}>
              {text}
            </DecidedFinding>
          );
        }
        const actions = subject && canEdit && (
          <Button small onClick={() => accept(subject)}>
            このまま使う
          </Button>
        );
        return (
          <Finding key={text} kind={findingKind(finding.severity)} compact actions={actions}>
            {text}
          </Finding>
        );
      })}
    </section>
  );
}
