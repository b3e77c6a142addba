import { type ReactNode, useRef } from 'react';
import type { Body } from '../../shared/council/body.ts';
import type { RosterRow } from '../../shared/roster/rosterAt.ts';
import { useKeys } from '../ui/keys/useKeys.ts';
import type { BodySectionProps } from './bodySection.ts';
import { CompositionSection } from './CompositionSection.tsx';
import { ConveningSection } from './ConveningSection.tsx';
import { InvitationsSection } from './InvitationsSection.tsx';
import { OutlineSection } from './OutlineSection.tsx';
import { QuorumSection } from './QuorumSection.tsx';
import { SuccessionSection } from './SuccessionSection.tsx';
import { TermSection } from './TermSection.tsx';

interface BodySectionsProps extends BodySectionProps {
  readonly bodies: readonly Body[];
  readonly rows: readonly RosterRow[];
}

/** The sections of a body's page; Ctrl and its number goes to the first field of one. A group has neither members nor rule. */
export function BodySections({ bodies, rows, ...section }: BodySectionsProps) {
  const places = useRef<HTMLDivElement>(null);
  const isGroup = section.body.kind === 'group';
  const succession = <SuccessionSection key="succession" {...section} bodies={bodies} rows={rows} />;
  const sections: readonly ReactNode[] = [
    <OutlineSection key="outline" {...section} bodies={bodies} />,
    ...(isGroup
      ? []
      : [
          <CompositionSection key="composition" {...section} />,
          <QuorumSection key="quorum" {...section} />,
          <ConveningSection key="convening" {...section} />,
          <TermSection key="term" {...section} />,
          <InvitationsSection key="invitations" {...section} />,
        ]),
    succession,
  ];
  const goTo = (index: number) => {
    const place = places.current?.children[index];
    place?.scrollIntoView();
    place?.querySelector<HTMLElement>('input, select, textarea')?.focus();
  };
  useKeys(Object.fromEntries(sections.map((_, index) => [`Ctrl+${index + 1}`, () => goTo(index)])));
  return <div ref={places}>{sections}</div>;
}
