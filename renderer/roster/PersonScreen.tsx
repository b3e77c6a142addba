import type { Body } from '../../shared/council/body.ts';
import { nameText } from '../../shared/roster/nameText.ts';
import { useAsOf } from '../app/asOf.tsx';
import type { ScreenProps } from '../app/feature.ts';
import { FrameHints, useFramePosition } from '../app/frameSlots.tsx';
import { LostScreen } from '../app/LostScreen.tsx';
import { useDesk } from '../app/useDesk.ts';
import { PageHead } from '../ui/layout/PageHead.tsx';
import { Panel } from '../ui/layout/Panel.tsx';
import { WorkBody } from '../ui/layout/WorkBody.tsx';
import { SkeletonRows } from '../ui/SkeletonRows.tsx';
import { KeyHint } from '../ui/shell/KeyHint.tsx';
import { ContactFields } from './ContactFields.tsx';
import { PersonNames } from './PersonNames.tsx';
import { PersonSeats } from './PersonSeats.tsx';
import style from './roster.module.css';
import type { People } from './roster.ts';
import { rosterRoot } from './rosterPaths.ts';

/** 人: one person with every name, every seat ever held, and how to reach them. */
export function PersonScreen({ params }: ScreenProps) {
  const { date } = useAsOf();
  const { data: people } = useDesk('roster.people', {});
  const { data: bodies } = useDesk('council.list', { date });
  const person = people?.find(({ id }) => id === params.personId);
  if (!people || !bodies) return <SkeletonRows />;
  if (!person) return <LostScreen what="この人" />;
  return <PersonPage key={person.id} person={person} people={people} bodies={bodies} />;
}

interface PersonPageProps {
  readonly person: People[number];
  readonly people: People;
  readonly bodies: readonly Body[];
}

function PersonPage({ person, people, bodies }: PersonPageProps) {
  const name = nameText(person.name);
  useFramePosition([{ label: '委員', path: rosterRoot }, { label: name }]);
  const namesakes = people.filter((other) => other.id !== person.id && nameText(other.name) === name).length;
  return (
    <>
      <PageHead
        title={name}
        sub={namesakes === 0 ? nameText(person.reading) : `同姓同名の別の人がほかに${namesakes}名います`}
      />
      <WorkBody scroll>
        <Panel title="氏名">
          <PersonNames person={person} people={people} />
        </Panel>
        <Panel title="会議体" note={`全${person.memberships.length}席`}>
          <PersonSeats person={person} people={people} bodies={bodies} />
        </Panel>
        <Panel title="連絡先" note="事務局の控えです。名簿などの紙面やその書き出しには出ません。">
          <div className={style.contact}>
            <ContactFields personId={person.id} />
          </div>
        </Panel>
      </WorkBody>
      <FrameHints>
        <KeyHint keys="F2">編集</KeyHint>
        <KeyHint keys="Enter">名簿を開く（会議体の行）</KeyHint>
        <KeyHint keys="Ctrl+Z">元に戻す</KeyHint>
      </FrameHints>
    </>
  );
}
