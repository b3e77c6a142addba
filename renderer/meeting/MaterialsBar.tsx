import { formatJapaneseDate } from '../../shared/calendar/japaneseDate.ts';
import type { Material } from '../../shared/meeting/material.ts';
import { joiningNumber } from '../../shared/meeting/materialNumbers.ts';
import type { AgendaItem, Meeting } from '../../shared/meeting/meeting.ts';
import { useNavigation } from '../app/navigation.ts';
import { AttachButton } from '../attachment/AttachButton.tsx';
import type { Attaching } from '../attachment/useAttach.ts';
import { meetingTablesRoot } from '../letter/letterPaths.ts';
import { useCanEdit } from '../library/useCanEdit.ts';
import { Button } from '../ui/Button.tsx';
import { Toolbar } from '../ui/layout/Toolbar.tsx';
import { Segmented } from '../ui/Segmented.tsx';
import { MaterialPaperButton } from './MaterialPaperButton.tsx';

interface MaterialsBarProps {
  readonly meeting: Meeting;
  readonly agenda: readonly AgendaItem[];
  readonly materials: readonly Material[];
  readonly chosen: Material | null;
  readonly joins: 'next' | 'branch';
  readonly onJoins: (joins: 'next' | 'branch') => void;
  readonly onAdd: () => void;
  readonly attaching: Attaching;
  readonly onReplace: (id: string) => void;
}

/** How materials are added; after distribution also which number a new one gets, and that one was replaced. */
export function MaterialsBar(props: MaterialsBarProps) {
  const { meeting, chosen, onAdd, onReplace } = props;
  const canEdit = useCanEdit();
  const { go } = useNavigation();
  const { distributedOn } = meeting;
  const canReplace = canEdit && chosen !== null && chosen.given !== null && chosen.removedOn === null;
  return (
    <Toolbar
      end={
        <>
          {chosen && <MaterialPaperButton material={chosen} />}
          <Button look="quiet" icon="people" onClick={() => go(`${meetingTablesRoot}/${meeting.id}`)}>
            当日の紙面
          </Button>
          {canEdit && <AttachButton attaching={props.attaching} />}
          {canEdit && (
            <Button icon="plus" keys="Ctrl+Enter" onClick={onAdd}>
              資料を追加
            </Button>
          )}
        </>
      }
    >
      {distributedOn === null ? (
        '資料No.は並び順から付きます'
      ) : (
        <>
          <span>{formatJapaneseDate(distributedOn, { form: 'short' })} 配付済み</span>
          {canEdit && <JoiningChoice {...props} />}
          {canReplace && (
            <Button
              aria-label={`${chosen.given?.label ?? ''}を差替えとする`}
              onClick={() => onReplace(chosen.id)}
            >
              差替えとする
            </Button>
          )}
        </>
      )}
    </Toolbar>
  );
}

/** 追加する番号: the next one, or the number of the chosen material with a branch. */
function JoiningChoice({ meeting, agenda, materials, chosen, joins, onJoins }: MaterialsBarProps) {
  const joining = { kind: 'numbered', agendaItemIds: [] } as const;
  const numberFor = (how: Parameters<typeof joiningNumber>[4]) =>
    joiningNumber(meeting.numbering, agenda, materials, { ...joining, agendaItemIds: [] }, how).label;
  const canBranch =
    chosen?.given?.kind === 'numbered' && chosen.given.number !== null && chosen.removedOn === null;
  return (
    <Segmented
      label="追加する資料の番号"
      segments={[
        { id: 'next', label: `追加は${numberFor('next')}` },
        ...(canBranch ? [{ id: 'branch' as const, label: numberFor({ after: chosen.id }) }] : []),
      ]}
      current={canBranch ? joins : 'next'}
      onChange={onJoins}
    />
  );
}
