import type { Severity } from '../proofreading/severity.ts';
import type { PacketFinding } from './packetFinding.ts';

/** A file about which somebody decided that what can be read of it is bound asks for nothing more. */
export function packetFindingSeverity(finding: PacketFinding): Severity {
  if (finding.kind === 'note') return 'note';
  return finding.kind === 'trouble' && finding.handling === 'asIs' ? 'note' : 'check';
}
