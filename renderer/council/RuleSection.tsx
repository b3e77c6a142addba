import type { ReactNode } from 'react';
import type { RulePart } from '../../shared/council/body.ts';
import { bodyTemplates } from '../../shared/council/bodyTemplates.ts';
import { startingRule } from '../../shared/council/startingRule.ts';
import { templateDifferences } from '../../shared/council/templateDifferences.ts';
import { Button } from '../ui/Button.tsx';
import { Panel } from '../ui/layout/Panel.tsx';
import type { BodySectionProps } from './bodySection.ts';
import style from './council.module.css';
import { rulePartText } from './rulePartText.ts';

interface RuleSectionProps extends BodySectionProps {
  readonly title: string;
  readonly part: RulePart;
  readonly children: ReactNode;
}

/** A part of the body's rule; says what the template says where the body decides otherwise. */
export function RuleSection({ title, part, children, body, changes, readOnly }: RuleSectionProps) {
  const { template, name } = body;
  const differs = template !== null && templateDifferences(body).includes(part);
  return (
    <Panel
      title={title}
      action={
        differs &&
        !readOnly && (
          <Button small aria-label={`${title}　ひな形に戻す`} onClick={() => void changes.restore(part)}>
            ひな形に戻す
          </Button>
        )
      }
    >
      <div className={style.fields}>
        {differs && (
          <p className={style.difference}>
            {`ひな形（${bodyTemplates[template].label}）では、${rulePartText(startingRule(template, name), part)}`}
          </p>
        )}
        {children}
      </div>
    </Panel>
  );
}
