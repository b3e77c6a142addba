import type { Body } from '../../shared/council/body.ts';
import { rosterOrders } from '../../shared/roster/rosterOrder.ts';
import {
  type RosterColumn,
  type RosterSetting,
  type RosterSettingFields,
  rosterColumnLabels,
  rosterColumns,
  rosterOrderLabels,
  rosterSettingOf,
} from '../../shared/roster/rosterSetting.ts';
import { useChanges } from '../app/changes.tsx';
import { Button } from '../ui/Button.tsx';
import { Dialog } from '../ui/dialog/Dialog.tsx';
import { Checkbox } from '../ui/field/Checkbox.tsx';
import { Choice } from '../ui/field/Choice.tsx';
import style from './roster.module.css';

interface RosterFormDialogProps {
  readonly body: Body;
  readonly settings: readonly RosterSetting[];
  readonly onClose: () => void;
}

/** 名簿の体裁: order and columns, of this body or of every body without a form of its own. Saved as it is chosen. */
export function RosterFormDialog({ body, settings, onClose }: RosterFormDialogProps) {
  const { change } = useChanges();
  const form = rosterSettingOf(settings, body.id);
  const own = settings.some(({ bodyId }) => bodyId === body.id);
  const save = (fields: RosterSettingFields | null, bodyId: string | null = body.id) =>
    void change('roster.saveSetting', { bodyId, fields });
  const { order, columns } = form;
  const toggle = (column: RosterColumn, on: boolean) =>
    save({ order, columns: rosterColumns.filter((one) => (one === column ? on : columns.includes(one))) });
  return (
    <Dialog
      title="名簿の体裁"
      onClose={onClose}
      actions={
        <>
          {own && (
            <Button look="quiet" onClick={() => save(null)}>
              共通の体裁に戻す
            </Button>
          )}
          <Button onClick={() => save({ order, columns }, null)}>この体裁を共通にする</Button>
          <Button look="primary" onClick={onClose}>
            閉じる
          </Button>
        </>
      }
    >
      <div className={style.form}>
        <p>
          {own
            ? `「${body.shortName || body.name}」だけの体裁です。`
            : '共通の体裁です。変えるとこの会議体だけの体裁になります。'}
        </p>
        <Choice
          label="並べ方"
          value={order}
          options={rosterOrders.map((one) => ({ value: one, label: rosterOrderLabels[one] }))}
          onSave={(chosen) => save({ columns, order: chosen })}
        />
        <fieldset className={style.columns}>
          <legend>印刷する欄</legend>
          {rosterColumns.map((column) => (
            <Checkbox
              key={column}
              checked={columns.includes(column)}
              disabled={column === 'name'}
              onSave={(on) => toggle(column, on)}
            >
              {rosterColumnLabels[column]}
            </Checkbox>
          ))}
        </fieldset>
      </div>
    </Dialog>
  );
}
