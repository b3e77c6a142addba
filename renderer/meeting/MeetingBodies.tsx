import type { Body } from '../../shared/council/body.ts';
import { type BodyNode, bodyTree } from '../../shared/council/bodyTree.ts';
import type { Meeting } from '../../shared/meeting/meeting.ts';
import { Checkbox } from '../ui/field/Checkbox.tsx';
import { IconButton } from '../ui/IconButton.tsx';
import style from './meeting.module.css';

interface MeetingBodiesProps {
  readonly meeting: Meeting;
  readonly bodies: readonly Body[];
  /** Null where nothing may be changed. */
  readonly onChange: ((bodyIds: readonly string[]) => void) | null;
}

/** Who meets. A joint meeting has several bodies, in the order in which they are printed. */
export function MeetingBodies({ meeting, bodies, onChange }: MeetingBodiesProps) {
  const { bodyIds } = meeting;
  const meeters = bodyIds.flatMap((id) => bodies.find((body) => body.id === id) ?? []);
  const others = inTreeOrder(bodyTree(bodies)).filter(
    ({ id, kind }) => kind !== 'group' && !bodyIds.includes(id),
  );
  const move = (id: string, by: 1 | -1) => {
    const from = bodyIds.indexOf(id);
    onChange?.(bodyIds.toSpliced(from, 1).toSpliced(from + by, 0, id));
  };
  return (
    <fieldset className={style.bodies}>
      <legend>会議体（印刷する順）</legend>
      {meeters.map(({ id, name, shortName }, index) => (
        <div key={id} className={style.body}>
          <Checkbox
            checked
            disabled={onChange === null}
            onSave={() => onChange?.(bodyIds.filter((other) => other !== id))}
          >
            {shortName || name}
          </Checkbox>
          {onChange && meeters.length > 1 && (
            <span className={style.order}>
              <IconButton
                icon="up"
                small
                label={`${shortName || name}を上へ`}
                disabled={index === 0}
                onClick={() => move(id, -1)}
              />
              <IconButton
                icon="down"
                small
                label={`${shortName || name}を下へ`}
                disabled={index === meeters.length - 1}
                onClick={() => move(id, 1)}
              />
            </span>
          )}
        </div>
      ))}
      {onChange &&
        others.map(({ id, name, shortName }) => (
          <div key={id} className={style.body}>
            <Checkbox checked={false} onSave={() => onChange([...bodyIds, id])}>
              {shortName || name}
            </Checkbox>
          </div>
        ))}
    </fieldset>
  );
}

function inTreeOrder(nodes: readonly BodyNode<Body>[]): Body[] {
  return nodes.flatMap(({ body, children }) => [body, ...inTreeOrder(children)]);
}
