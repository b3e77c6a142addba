import type { Material } from '../../shared/meeting/material.ts';
import { useAsOf } from '../app/asOf.tsx';
import { useChanges } from '../app/changes.tsx';
import { useNavigation } from '../app/navigation.ts';
import { today } from '../app/today.ts';
import { useDesk } from '../app/useDesk.ts';
import { textPaperPath } from '../letter/letterPaths.ts';
import { useCanEdit } from '../library/useCanEdit.ts';
import { paperPlace } from '../packet/paperPlace.ts';
import { Button } from '../ui/Button.tsx';

/** Leads to where the chosen material's paper is made; one without a paper can be written. */
export function MaterialPaperButton({ material }: { readonly material: Material }) {
  const { go } = useNavigation();
  const { date } = useAsOf();
  const { change } = useChanges();
  const canEdit = useCanEdit();
  const { data: bodies = [] } = useDesk('council.list', { date });
  const { id, meetingId, paper, title, removedOn } = material;
  if (removedOn !== null) return null;
  if (paper !== null) {
    const place = paper.kind === 'attachment' ? null : paperPlace(paper, bodies);
    return (
      place && (
        <Button look="quiet" icon="letter" onClick={() => go(place)}>
          紙面の元を開く
        </Button>
      )
    );
  }
  const write = async () => {
    const fields = { meetingId, title, body: '' };
    const created = await change('textPaper.create', { fields, material: { id, on: today() } });
    if (created) go(textPaperPath(created.id));
  };
  return (
    canEdit && (
      <Button look="quiet" icon="letter" onClick={() => void write()}>
        この資料の紙面を書く
      </Button>
    )
  );
}
