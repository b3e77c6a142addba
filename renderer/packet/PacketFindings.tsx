import { useEffect, useState } from 'react';
import {
  type AttachmentHandling,
  type AttachmentTrouble,
  attachmentHandlingLabels,
} from '../../shared/attachment/attachment.ts';
import type { Material } from '../../shared/meeting/material.ts';
import type { PacketFinding } from '../../shared/packet/packetFinding.ts';
import { packetFindingSeverity } from '../../shared/packet/packetFindingSeverity.ts';
import { packetFindingText } from '../../shared/packet/packetFindingText.ts';
import { useChanges } from '../app/changes.tsx';
import { ask } from '../app/desk.ts';
import { today } from '../app/today.ts';
import { useDesk } from '../app/useDesk.ts';
import { useLatest } from '../app/useLatest.ts';
import { PasswordDialog } from '../attachment/PasswordDialog.tsx';
import { RefusedFiles } from '../attachment/RefusedFiles.tsx';
import { useAttach } from '../attachment/useAttach.ts';
import { useCanEdit } from '../library/useCanEdit.ts';
import { findingKind } from '../proofreading/findingKind.ts';
import { Button } from '../ui/Button.tsx';
import { Finding } from '../ui/layout/Finding.tsx';
import style from './packet.module.css';

type Trouble = Extract<PacketFinding, { kind: 'trouble' }>;

/** What can be read of these is bound where somebody wants it. */
const readable: ReadonlySet<AttachmentTrouble> = new Set([
  'restricted',
  'truncated',
  'fewerPages',
  'brokenPages',
]);

interface PacketFindingsProps {
  readonly meetingId: string;
  readonly materials: readonly Material[];
}

/** What should be known before the papers are bound; for files with a trouble, what to do with each. */
export function PacketFindings({ meetingId, materials }: PacketFindingsProps) {
  const { data: findings = [] } = useDesk('packet.findings', { meetingId });
  const [unlocked, setUnlocked] = useState<readonly string[]>([]);
  const [asked, askFor] = useState<Trouble | null>(null);
  useEffect(() => {
    void ask('attachment.unlocked', {}).then(setUnlocked);
  }, []);
  return (
    <>
      {findings.map((finding) =>
        finding.kind === 'trouble' ? (
          <TroubleFinding
            key={finding.materialId}
            finding={finding}
            material={materials.find(({ id }) => id === finding.materialId)}
            isUnlocked={unlocked.includes(finding.sha256)}
            onPassword={() => askFor(finding)}
          />
        ) : (
          <Finding
            key={packetFindingText(finding)}
            kind={findingKind(packetFindingSeverity(finding))}
            compact
          >
            {packetFindingText(finding)}
          </Finding>
        ),
      )}
      {asked && (
        <PasswordDialog
          sha256={asked.sha256}
          name={asked.name}
          onClose={() => askFor(null)}
          onOpened={() => {
            setUnlocked([...unlocked, asked.sha256]);
            askFor(null);
          }}
        />
      )}
    </>
  );
}

interface TroubleFindingProps {
  readonly finding: Trouble;
  readonly material: Material | undefined;
  readonly isUnlocked: boolean;
  readonly onPassword: () => void;
}

/** What becomes of the file as things stand, and the other ways. */
function TroubleFinding({ finding, material, isUnlocked, onPassword }: TroubleFindingProps) {
  const canEdit = useCanEdit();
  const { change } = useChanges();
  const latest = useLatest();
  const attaching = useAttach(async () => null);
  const { trouble, handling } = finding;
  const handle = (chosen: AttachmentHandling) => {
    void change('meeting.editMaterials', () => {
      if (!material) return null;
      const { id, meetingId } = material;
      const newest = latest('meeting.get', { id: meetingId })?.materials.find((one) => one.id === id);
      return newest ? { items: [{ id, revision: newest.revision, handling: chosen }], on: today() } : null;
    });
  };
  const ways: readonly AttachmentHandling[] = [
    ...(readable.has(trouble) ? (['asIs'] as const) : []),
    'slip',
    'omit',
  ];
  return (
    <Finding kind={findingKind(packetFindingSeverity(finding))}>
      {packetFindingText(finding)}
      <p className={style.outcome}>{outcomeText(finding, isUnlocked)}</p>
      {canEdit && material && (
        <div className={style.choices}>
          {trouble === 'locked' && !isUnlocked && (
            <Button small onClick={onPassword}>
              パスワードを入力
            </Button>
          )}
          {ways
            .filter((way) => way !== handling)
            .map((way) => (
              <Button key={way} small onClick={() => handle(way)}>
                {attachmentHandlingLabels[way]}
              </Button>
            ))}
          <Button small onClick={() => void attaching.replace(material)}>
            ファイルを差し替える
          </Button>
        </div>
      )}
      <RefusedFiles problems={attaching.refused} onClose={attaching.forgetRefused} />
    </Finding>
  );
}

function outcomeText({ trouble, handling }: Trouble, isUnlocked: boolean): string {
  if (trouble === 'locked' && isUnlocked) return 'パスワードを入力済みです。このまま綴じます。';
  if (handling === 'asIs' && readable.has(trouble)) return '読める頁をそのまま綴じます。';
  return 'このまま綴じると、理由を書いた差込紙が入ります。';
}
