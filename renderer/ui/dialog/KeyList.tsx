import { Button } from '../Button.tsx';
import { Kbd } from '../Kbd.tsx';
import { Dialog } from './Dialog.tsx';
import style from './KeyList.module.css';

export interface KeyGroup {
  readonly title: string;
  readonly keys: readonly { readonly keys: string; readonly does: string }[];
}

/** F1: what every key does here. */
export function KeyList(props: { readonly groups: readonly KeyGroup[]; readonly onClose: () => void }) {
  return (
    <Dialog
      title="キーの一覧"
      wide
      onClose={props.onClose}
      actions={
        <Button autoFocus onClick={props.onClose} keys="Esc">
          閉じる
        </Button>
      }
    >
      <div className={style.groups}>
        {props.groups.map((group) => (
          <section key={group.title} aria-label={group.title}>
            <h3 className={style.title}>{group.title}</h3>
            <dl>
              {group.keys.map(({ keys, does }) => (
                <div key={keys} className={style.row}>
                  <dt>
                    <Kbd keys={keys} />
                  </dt>
                  <dd>{does}</dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
      </div>
    </Dialog>
  );
}
