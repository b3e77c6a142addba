import type { QuorumRule } from '../../shared/meeting/quorum.ts';
import { parseShare, shareText } from '../../shared/meeting/shareText.ts';
import type { FieldEdit } from '../ui/field/fieldEdit.ts';
import { ReadTextField } from '../ui/field/ReadTextField.tsx';
import { TextField } from '../ui/field/TextField.tsx';
import type { TextReading } from '../ui/field/useReadText.ts';
import type { BodySectionProps } from './bodySection.ts';
import style from './council.module.css';
import { RuleSection } from './RuleSection.tsx';

type Limb = 'ofAll' | 'ofEachSide';

/** 定足数: shares of the members in office; either of two is enough. */
export function QuorumSection(section: BodySectionProps) {
  const { body, changes, readOnly } = section;
  const { quorum, composition } = body;
  const hasSides = composition.sides.length > 0 || quorum.ofEachSide !== null;
  const save = (limb: Limb) => (text: string | null, edit?: FieldEdit<string | null>) =>
    changes.saveRule('quorum', { [limb]: text === null ? null : parseShare(text) }, edit, (now) =>
      shown(now, limb),
    );
  const field = (limb: Limb, label: string, hint: string) => (
    <ReadTextField
      label={label}
      keptAs={`body.${body.id}.${limb}`}
      value={shown(quorum, limb)}
      read={readShare}
      readOnly={readOnly}
      onSave={save(limb)}
      hint={hint}
    />
  );
  return (
    <RuleSection {...section} title="定足数" part="quorum">
      <div className={style.row}>
        {field('ofAll', '委員全体のうち', '例：過半数、3分の2以上。空欄は定めなし。')}
        {hasSides && field('ofEachSide', '又は各側のうち', '例：3分の1以上。どちらかを満たせば足ります。')}
      </div>
      <TextField
        label="定足数の根拠"
        value={quorum.basis}
        readOnly={readOnly}
        onSave={(basis, edit) => changes.saveRule('quorum', { basis }, edit, (now) => now.basis)}
      />
    </RuleSection>
  );
}

function shown(rule: QuorumRule, limb: Limb): string | null {
  const share = rule[limb];
  return share && shareText(share);
}

function readShare(text: string): TextReading<string> {
  if (text.trim() === '') return { ok: true, value: null };
  const share = parseShare(text);
  return share
    ? { ok: true, value: shareText(share) }
    : {
        ok: false,
        message: `「${text.trim()}」は割合として読めません。「過半数」「3分の2以上」のように入力してください。`,
      };
}
