import type { Body } from '../../shared/council/body.ts';
import type { Consultation } from '../../shared/letter/consultation.ts';
import { consultationCharacters, consultationFindings } from '../../shared/letter/consultationFindings.ts';
import type { Meeting } from '../../shared/meeting/meeting.ts';
import type { OpenFinding } from '../../shared/meeting/openFindings.ts';
import { characterFindingText } from '../../shared/proofreading/characterFinding.ts';
import type { FindingDecision } from '../../shared/proofreading/findingDecision.ts';
import { openCharacters } from '../../shared/proofreading/openCharacters.ts';
import type { Severity } from '../../shared/proofreading/severity.ts';
import { rosterFactText } from '../../shared/roster/rosterFactText.ts';
import { rosterFindings } from '../../shared/roster/rosterFindings.ts';
import { useNavigation } from '../app/navigation.ts';
import { today } from '../app/today.ts';
import { useDesk } from '../app/useDesk.ts';
import { consultationPath, textPaperPath } from '../letter/letterPaths.ts';
import { meetingPath } from '../meeting/meetingPaths.ts';
import { useOpenFindings } from '../meeting/useOpenFindings.ts';
import { findingKind } from '../proofreading/findingKind.ts';
import { type Roster, rosterOf } from '../roster/roster.ts';
import { rosterPath } from '../roster/rosterPaths.ts';
import { Badge } from '../ui/Badge.tsx';
import { Button } from '../ui/Button.tsx';
import { Finding } from '../ui/layout/Finding.tsx';
import { Panel } from '../ui/layout/Panel.tsx';
import { homeMeeting } from './homeMeeting.ts';

interface HomeFinding {
  readonly severity: Severity;
  readonly text: string;
  readonly where: string;
  /** Where else the same is to be said. */
  readonly alsoAt?: readonly string[];
  /** Where it is settled, and the name of the way there. */
  readonly path: string;
  readonly open: string;
}

/** 校閲の指摘 about the papers of the meeting on its day: the same as on the screens of meeting and rosters. */
export function HomeFindings() {
  const { data: meetings } = useDesk('meeting.list', {});
  const meeting = homeMeeting(meetings ?? [], today());
  return meeting && <FindingsOfMeeting meeting={meeting} />;
}

function FindingsOfMeeting({ meeting: { id, heldOn } }: { readonly meeting: Meeting }) {
  const { go } = useNavigation();
  const date = heldOn ?? today();
  const { data: detail } = useDesk('meeting.get', { id });
  const { data: bodies } = useDesk('council.list', { date });
  const { data: people } = useDesk('roster.people', {});
  const { data: decisions } = useDesk('proofreading.decisions', {});
  const { data: letters } = useDesk('letter.consultations', {});
  const open = useOpenFindings(detail, bodies, decisions);
  if (!detail || !bodies || !people || !decisions || !letters || !open) return null;
  const findings = inOneLine([
    ...ofMeeting(detail.meeting, open),
    ...ofLetters(letters, decisions),
    ...bodies
      .filter((body) => detail.meeting.bodyIds.includes(body.id))
      .flatMap((body) =>
        ofRoster(body, rosterOf(body, bodies, people, date, decisions, { meetings: [detail.meeting] })),
      ),
  ]);
  return (
    <Panel title="校閲の指摘" note="会議の日の委員名簿、次第、資料、綴り、文書">
      {findings.length === 0 ? (
        <Badge kind="clear" />
      ) : (
        findings.map(({ severity, text, where, alsoAt = [], path, open }) => (
          <Finding
            key={`${path} ${where} ${text}`}
            kind={findingKind(severity)}
            where={[where, ...alsoAt].join('、')}
            actions={
              <Button look="link" aria-label={`${where}の${open}`} onClick={() => go(path)}>
                {open}
              </Button>
            }
          >
            {text}
          </Finding>
        ))
      )}
    </Panel>
  );
}

/** The same words about several rosters are one line, which leads to the first of them. */
function inOneLine(findings: readonly HomeFinding[]): HomeFinding[] {
  const alike = Map.groupBy(findings, ({ severity, text }) => `${severity} ${text}`);
  return [...alike.values()].flatMap(([first, ...others]) =>
    first ? [{ ...first, alsoAt: others.map(({ where }) => where) }] : [],
  );
}

const openLabels = {
  outline: '概要を開く',
  agenda: '次第を開く',
  materials: '資料を開く',
  packet: '綴りを開く',
} as const;

/** Of the meeting itself and of its papers, as its screen counts them. What merely informs is there only. */
function ofMeeting({ id, name }: Meeting, findings: readonly OpenFinding[]): HomeFinding[] {
  return findings
    .filter(({ severity }) => severity !== 'note')
    .map(({ severity, text, place, about }) => ({
      severity,
      text,
      where: `${name}　${about}`,
      ...(typeof place === 'string'
        ? { path: meetingPath(id, place), open: openLabels[place] }
        : { path: textPaperPath(place.textPaperId), open: '紙面を開く' }),
    }));
}

function ofRoster(body: Body, { facts }: Roster): HomeFinding[] {
  return rosterFindings(facts)
    .filter(({ severity }) => severity !== 'note')
    .map((fact) => ({
      severity: fact.severity,
      text: rosterFactText(fact),
      where: body.shortName || body.name,
      path: rosterPath(body.id),
      open: '名簿を開く',
    }));
}

function ofLetters(letters: readonly Consultation[], decisions: readonly FindingDecision[]): HomeFinding[] {
  return letters.flatMap((letter) => {
    const place = { where: '諮問文', path: consultationPath(letter.id), open: '諮問文を開く' };
    const characters = openCharacters(consultationCharacters(letter), decisions);
    return [
      ...consultationFindings(letter, letters).map(({ severity, text }) => ({ severity, text, ...place })),
      ...characters.map((each) => ({ severity: each.severity, text: characterFindingText(each), ...place })),
    ];
  });
}
