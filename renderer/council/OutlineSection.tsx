import { type Body, bodyKinds, bodyTemplateKeys, legalBasisKinds } from '../../shared/council/body.ts';
import { bodyKindLabels } from '../../shared/council/bodyKindLabels.ts';
import { legalBasisLabels } from '../../shared/council/legalBasisText.ts';
import { Choice } from '../ui/field/Choice.tsx';
import { TextField } from '../ui/field/TextField.tsx';
import type { BodySectionProps } from './bodySection.ts';
import style from './council.module.css';
import { parentOptions, TOP } from './parentOptions.ts';
import { RuleSection } from './RuleSection.tsx';
import { NO_TEMPLATE, templateOptions } from './templateOptions.ts';

interface OutlineSectionProps extends BodySectionProps {
  readonly bodies: readonly Body[];
}

/** Stands for a basis of no kind, since a choice needs a text. */
const UNKNOWN = '';

/** 概要: what the body is called, what it is, by what right. */
export function OutlineSection({ bodies, ...section }: OutlineSectionProps) {
  const { body, changes, readOnly } = section;
  const { save } = changes;
  return (
    <RuleSection {...section} title="概要" part="legalBasis">
      <TextField
        label="名称（名簿や表紙に印刷する表記）"
        value={body.name}
        readOnly={readOnly}
        onSave={(name, edit) => save('name', name, edit)}
      />
      <div className={style.row}>
        <TextField
          label="略称（左の木と見出しに表示）"
          value={body.shortName}
          readOnly={readOnly}
          onSave={(shortName, edit) => save('shortName', shortName, edit)}
        />
        <Choice
          label="上位の会議体"
          value={body.parentId ?? TOP}
          options={parentOptions(bodies, body.id)}
          disabled={readOnly}
          onSave={(id) => void save('parentId', id === TOP ? null : id)}
        />
      </div>
      <div className={style.row}>
        <Choice
          label="種類"
          value={body.kind}
          options={bodyKinds.map((kind) => ({ value: kind, label: bodyKindLabels[kind] }))}
          disabled={readOnly}
          onSave={(kind) => void save('kind', kind)}
        />
        <Choice
          label="ひな形"
          value={body.template ?? NO_TEMPLATE}
          options={templateOptions}
          disabled={readOnly}
          onSave={(text) => void save('template', bodyTemplateKeys.find((key) => key === text) ?? null)}
          hint="変えると、手を加えていない定めが新しいひな形に従います。"
        />
      </div>
      <LegalBasis {...section} />
    </RuleSection>
  );
}

function LegalBasis({ body, changes: { saveRule }, readOnly }: BodySectionProps) {
  return (
    <div className={style.row}>
      <Choice
        label="設置の根拠"
        value={body.legalBasis.kind ?? UNKNOWN}
        options={[
          { value: UNKNOWN, label: '（未入力）' },
          ...legalBasisKinds.map((kind) => ({ value: kind, label: legalBasisLabels[kind] })),
        ]}
        disabled={readOnly}
        onSave={(kind) => void saveRule('legalBasis', { kind: kind === UNKNOWN ? null : kind })}
      />
      <TextField
        label="根拠の条文"
        value={body.legalBasis.text}
        readOnly={readOnly}
        onSave={(text, edit) => saveRule('legalBasis', { text }, edit, (now) => now.text)}
        hint="例：最低賃金法第20条、○○審議会条例第1条"
      />
    </div>
  );
}
